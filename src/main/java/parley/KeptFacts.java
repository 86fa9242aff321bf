package parley;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parley.merge.IncrementalMerger.Said;
import parley.merge.base.FactBase;
import parley.rdf.SourceNames;
import parley.store.Store;

/** Looks up what the facts of a data folder hold. */
final class KeptFacts {
  /** Name of the file of facts in a data folder. */
  static final String FILE = "facts.mv";

  private KeptFacts() {}

  /**
   * {@return whether a data folder holds the facts that its graph was made from, or none but
   * imports}
   *
   * @param store the folder's store
   * @param folder the data folder
   */
  static boolean isWhole(Store store, Path folder) {
    return !store.fingerprint().equals(Optional.of(LoadCommand.BY_HAND))
        && (Files.exists(folder.resolve(FILE)) || store.holdsOnlyImports());
  }

  /**
   * Refuses another base than that of the facts, if there are facts.
   *
   * @param facts of the folder
   * @param folder the data folder
   * @param base what all IRIs are to start with
   * @throws Failure if it is another one
   */
  static void requireBase(FactBase facts, Path folder, String base) {
    Optional<String> before = facts.base();
    if (before.isPresent() && !before.get().equals(base)) {
      throw Failure.usage(
          "the IRIs of %s start with %s. Say so with --base %s, or name another folder with --data."
              .formatted(folder, before.get(), before.get()));
    }
  }

  /**
   * {@return what a source says and is, if there is one of that name}
   *
   * @param facts where to look
   * @param name of a document or row
   */
  static Optional<Said> said(FactBase facts, String name) {
    return facts
        .facts(name)
        .map(said -> new Said(said, facts.text(name).orElse(""), facts.origin(name)));
  }

  /**
   * {@return the names of the rows of all imports, sorted}
   *
   * @param facts where to look
   */
  static List<String> rows(FactBase facts) {
    return facts.documents().stream().filter(SourceNames::isRow).toList();
  }

  /**
   * {@return the names of the rows of an import, sorted}
   *
   * @param facts where to look
   * @param name of the import
   */
  static List<String> rows(FactBase facts, String name) {
    String start = SourceNames.rowsOf(name);
    return facts.documents().stream().filter(row -> row.startsWith(start)).toList();
  }
}
