package parley.authority.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import parley.authority.MalformedFileException;

/**
 * Reads registers of officials from folders: either of the shape of HistoryAtState/pocom (XML files
 * in {@code people}, {@code positions-principals} and others), or with one table {@code
 * offices.tsv}.
 */
public final class RegisterReader {
  private static final String TABLE = "offices.tsv";

  private final OfficeNames names;
  private final List<Term> terms = new ArrayList<>();
  private final List<Oddity> oddities = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();

  /**
   * An entry that was left out.
   *
   * @param file in which it stands
   * @param line where it starts, from 1
   * @param what what is wrong with it, in a sentence
   */
  public record Oddity(String file, int line, String what) {}

  /**
   * What was read.
   *
   * @param register who held which office when
   * @param oddities entries that were left out, in order
   * @param files all files that were read, in order
   */
  public record Result(OfficeRegister register, List<Oddity> oddities, List<Path> files) {

    /** Keeps copies of the lists. */
    public Result {
      oddities = List.copyOf(oddities);
      files = List.copyOf(files);
    }
  }

  private RegisterReader(OfficeNames names) {
    this.names = names;
  }

  /**
   * {@return what some registers say together}
   *
   * @param folders one or more, each a register
   * @param names which titles name one office
   * @param known makes a party's id of its name; itself if it is none
   * @throws MalformedFileException if a folder is no register or a file in it cannot be read
   * @throws IOException if the machine does not let it be read
   */
  public static Result read(List<Path> folders, OfficeNames names, UnaryOperator<String> known)
      throws IOException {
    RegisterReader reader = new RegisterReader(names);
    for (Path folder : folders) {
      reader.read(folder, known);
    }
    return new Result(OfficeRegister.of(names, reader.terms), reader.oddities, reader.files);
  }

  private void read(Path folder, UnaryOperator<String> known) throws IOException {
    if (Files.isDirectory(folder.resolve(PocomReader.PEOPLE))) {
      new PocomReader(folder, names, known, this).read(files);
    } else if (Files.isRegularFile(folder.resolve(TABLE))) {
      Path table = folder.resolve(TABLE);
      files.add(table);
      new OfficeTableReader(names, this).read(table);
    } else {
      throw new MalformedFileException(
          folder.toString(),
          "expected a register: a copy of HistoryAtState/pocom, or a folder with " + TABLE);
    }
  }

  /** Takes in a term that starts at a line of a file. */
  void add(Term term, String file, int line) {
    if (term.span().isReversed()) {
      leaveOut(file, line, "The term of %s ends before it begins".formatted(term));
    } else if (!term.key().isEmpty()) {
      terms.add(term);
    }
  }

  /** Reports an entry that cannot be taken in. */
  void leaveOut(String file, int line, String why) {
    oddities.add(new Oddity(file, line, why + "; it is left out."));
  }
}
