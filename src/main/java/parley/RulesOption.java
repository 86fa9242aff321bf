package parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parley.authority.Authority;
import parley.authority.Library;
import parley.authority.MalformedFileException;
import parley.extract.finder.Languages;
import parley.extract.frame.Extractor;
import picocli.CommandLine.Option;

/** Names a folder of rules and word lists that are added to the packaged ones. */
final class RulesOption {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "Folder with rules and word lists of your own, named as the packaged ones:"
              + " LANGUAGE/words.txt, LANGUAGE/facts.txt, topics.tsv …")
  private Optional<Path> folder = Optional.empty();

  /**
   * What documents are read with.
   *
   * @param authority what is known beforehand
   * @param languages the rules of each language
   * @param library where all of it stands
   * @param files the files that the user adds, by name
   */
  record Knowledge(Authority authority, Languages languages, Library library, List<Path> files) {

    /** {@return an extractor that goes by it} */
    Extractor extractor() {
      return new Extractor(authority, languages);
    }

    /** {@return what is packaged, and nothing else} */
    static Knowledge packaged() {
      return new Knowledge(
          Authority.packaged(), Languages.packaged(), Library.packaged(), List.of());
    }
  }

  /**
   * {@return what documents are to be read with}
   *
   * @throws Failure if the folder does not exist or a file in it cannot be read as rules
   * @throws IOException if the machine does not let it be read
   */
  Knowledge knowledge() throws IOException {
    return folder.isPresent() ? with(folder.get()) : Knowledge.packaged();
  }

  private static Knowledge with(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw Failure.usage("--rules: " + folder + " is no folder. Name one that holds rules.");
    }
    try {
      Library library = Library.with(folder);
      Languages languages = new Languages(library, Extractor::isEffect);
      // All of them now, since an error in rules must not wait for the first document to read.
      library.addedLanguages().forEach(languages::of);
      return new Knowledge(Authority.of(library), languages, library, library.added());
    } catch (MalformedFileException e) {
      throw Failure.usage(e.getMessage() + ".");
    }
  }
}
