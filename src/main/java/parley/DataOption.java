package parley;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import parley.store.Store;
import parley.store.StoreException;
import parley.store.query.Federation;
import parley.store.query.QueryRunner;
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
    return existing(Store::open);
  }

  /**
   * {@return the store of a folder that must be there, for one reading of much of it}
   *
   * @throws Failure if there is none
   */
  Store existingForOnePass() {
    return existing(Store::openForOnePass);
  }

  private Store existing(Function<Path, Store> open) {
    if (!Files.isDirectory(folder.resolve("store"))) {
      throw Failure.usage(
          "%s holds no data. Put some there with \"parley up\" or \"parley load\"."
              .formatted(folder));
    }
    return open.apply(folder);
  }

  /**
   * Asks the store, or, while a server has it open, that server.
   *
   * @param limit longest time that a query may take
   * @param federation which servers a query may ask
   * @param question is put to the store
   * @throws Failure if there is no store
   */
  void ask(Duration limit, Federation federation, Consumer<QueryRunner> question)
      throws IOException {
    Optional<Store> opened;
    try {
      opened = Optional.of(existing());
    } catch (StoreException e) {
      URI server = new ServerAddress(folder).read().orElseThrow(() -> e);
      question.accept(QueryRunner.at(server.resolve("sparql"), limit));
      return;
    }
    try (Store store = opened.get()) {
      question.accept(new QueryRunner(store.dataset(), limit, federation));
    }
  }
}
