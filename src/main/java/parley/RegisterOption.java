package parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.authority.Authority;
import parley.authority.Library;
import parley.authority.MalformedFileException;
import parley.authority.PartyName;
import parley.authority.PartyName.Form;
import parley.authority.register.OfficeNames;
import parley.authority.register.OfficeRegister;
import parley.authority.register.RegisterReader;
import parley.document.Refusal;
import picocli.CommandLine.Option;

/** Names folders that say who held which office when. */
final class RegisterOption {
  @Option(
      names = "--register",
      paramLabel = "DIR",
      description =
          "Folder that says who held which office when: a copy of HistoryAtState/pocom, or one with"
              + " offices.tsv (person, wikidata, party, office, start, end). May be repeated.")
  private List<Path> folders = List.of();

  /**
   * Who held which office when.
   *
   * @param register what all folders say together
   * @param warnings entries that were left out
   * @param files all files of the folders
   */
  record Registers(OfficeRegister register, List<Refusal> warnings, List<Path> files) {

    /** {@return nothing at all} */
    static Registers none() {
      return new Registers(OfficeRegister.empty(), List.of(), List.of());
    }
  }

  /**
   * {@return what the folders say, by the packaged names of offices and parties, which are read
   * only if a folder is named}
   *
   * @throws Failure if a folder does not exist or a file in it cannot be read as a register
   * @throws IOException if the machine does not let it be read
   */
  Registers registers() throws IOException {
    return folders.isEmpty()
        ? Registers.none()
        : registers(Library.packaged(), Authority.packaged());
  }

  /**
   * {@return what the folders say}
   *
   * @param library where the word list of offices stands
   * @param authority says which parties there are
   * @throws Failure if a folder does not exist or a file in it cannot be read as a register
   * @throws IOException if the machine does not let it be read
   */
  Registers registers(Library library, Authority authority) throws IOException {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw Failure.usage(
            "--register: " + folder + " is no folder. Name one that holds a register.");
      }
    }
    if (folders.isEmpty()) {
      return Registers.none();
    }
    try {
      OfficeNames names = OfficeNames.of(library, authority.partyNames());
      RegisterReader.Result read =
          RegisterReader.read(folders, names, name -> party(name, authority));
      return new Registers(
          read.register(),
          read.oddities().stream().map(RegisterOption::warning).toList(),
          read.files());
    } catch (MalformedFileException e) {
      throw Failure.usage(e.getMessage() + ".");
    }
  }

  /** Registers write names in lower case. */
  private static String party(String name, Authority authority) {
    return Optional.of(capitals(name))
        .flatMap(
            written ->
                authority.partyNames().exactly(written).stream()
                    .filter(known -> known.form() == Form.NAME)
                    .map(PartyName::party)
                    .findFirst())
        .map(party -> party.id())
        .orElse(name);
  }

  private static String capitals(String name) {
    StringBuilder written = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      written.append(written.isEmpty() ? "" : " ");
      written.append(
          word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return written.toString();
  }

  private static Refusal warning(RegisterReader.Oddity oddity) {
    return new Refusal(oddity.file(), "line " + oddity.line(), Refusal.Kind.BROKEN, oddity.what());
  }
}
