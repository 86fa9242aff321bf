package parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.store.Messages.assertNames;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreTest {
  private static final Node TERM = NodeFactory.createURI("http://localhost:3030/party/cu");

  private final Path directory;

  StoreTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void whatIsWrittenIsThereAfterOpeningAgain() {
    try (Store store = Store.open(directory)) {
      store.write(() -> store.dataset().getDefaultGraph().add(TERM, TERM, TERM));
    }
    try (Store store = Store.open(directory)) {
      assertTrue(store.read(() -> store.dataset().getDefaultGraph().contains(TERM, TERM, TERM)));
    }
  }

  @Test
  void aMissingFolderIsCreated() {
    Path missing = directory.resolve("a/b");
    try (Store store = Store.open(missing)) {
      assertEquals(Optional.of(missing), store.directory());
    }
  }

  @Test
  void aStoreThatIsOpenCannotBeOpenedAgain() {
    try (Store open = Store.open(directory)) {
      StoreException e = assertThrows(StoreException.class, () -> Store.open(directory));
      assertNames(e, directory.toString());
      assertNames(e, "process " + ProcessHandle.current().pid());
      assertTrue(open.read(() -> open.dataset().isEmpty()), "the first is still usable");
    }
  }

  @Test
  void aStoreThatAnotherProcessHoldsIsRefusedWithFolderAndProcess() throws Exception {
    try (ChildJvm child = ChildJvm.start(Holder.class, directory.toString())) {
      assertEquals("open", child.readLine());
      StoreException e = assertThrows(StoreException.class, () -> Store.open(directory));
      assertNames(e, directory.toString());
      assertNames(e, "process " + child.pid());
    }
    Store.open(directory).close();
  }

  @Test
  void aFileInPlaceOfTheFolderIsNamed() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "x");
    StoreException e = assertThrows(StoreException.class, () -> Store.open(file));
    assertNames(e, file.toString());
  }

  @Test
  void aChangeThatThrowsLeavesTheDataAndTheLockInOrder() {
    try (Store store = Store.open(directory)) {
      assertThrows(
          IllegalStateException.class,
          () ->
              store.write(
                  () -> {
                    store.dataset().getDefaultGraph().add(TERM, TERM, TERM);
                    throw new IllegalStateException("on purpose");
                  }));
      assertTrue(store.read(() -> store.dataset().isEmpty()));
    }
  }

  @Test
  void theFingerprintIsKeptUntilSomethingIsWritten() {
    try (Store store = Store.open(directory)) {
      assertEquals(Optional.empty(), store.fingerprint());
      store.recordFingerprint("abc");
    }
    try (Store store = Store.open(directory)) {
      assertEquals(Optional.of("abc"), store.fingerprint());
      store.write(() -> {});
      assertEquals(Optional.empty(), store.fingerprint());
    }
  }

  @Test
  void aStoreInMemoryHasNoFolderAndNoFingerprint() {
    try (Store store = Store.inMemory()) {
      store.recordFingerprint("abc");
      assertEquals(Optional.empty(), store.fingerprint());
      assertEquals(Optional.empty(), store.directory());
    }
  }

  /** Opens the store of a folder, says so and waits to be ended. */
  static final class Holder {
    public static void main(String[] arguments) throws Exception {
      Store store = Store.open(Path.of(arguments[0]));
      System.out.println("open");
      System.in.read();
      store.close();
    }
  }
}
