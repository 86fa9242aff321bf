package parley;

import java.nio.file.Files;
import java.nio.file.Path;
import parley.store.Store;
import picocli.CommandLine.Option;

/** Names the folder in which a graph is kept for queries. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Data folder (default: data in the project's folder).")
  private Path folder = Home.resolve("data");

  /** {@return the folder, existing or not} */
  Path folder() {
    return folder;
  }

  /**
   * {@return the store of a folder that must be there}
   *
   * @throws Failure if there is none
   */
  Store existing() {
    if (!Files.isDirectory(folder.resolve("store"))) {
      throw Failure.usage(
          "%s holds no data. Put some there with \"parley up\" or \"parley load\"."
              .formatted(folder));
    }
    return Store.open(folder);
  }
}
