package parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each test ends, whichever side stops first. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QuadRelayTest {
  /** More than may wait. */
  private static final int MANY = 100_000;

  @AutoClose private final QuadRelay relay = new QuadRelay();

  @Test
  void allComeOutInTheirOrderThenTheEnd() {
    CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> give(MANY, true));
    Taken taken = new Taken(MANY);
    relay.drainTo(taken);
    reader.join();
    assertEquals(IntStream.range(0, MANY).mapToObj(QuadRelayTest::quad).toList(), taken.quads);
    assertEquals(List.of("start", "finish"), taken.calls);
  }

  @Test
  void theWriterFailsAsTheReaderDid() {
    SyntaxException cause = new SyntaxException("a.nq", 3, 1, "no quad");
    CompletableFuture<Void> reader =
        CompletableFuture.runAsync(
            () -> {
              give(1_500, false);
              relay.breakOff(cause);
            });
    Taken taken = new Taken(MANY);
    assertSame(cause, assertThrows(SyntaxException.class, () -> relay.drainTo(taken)));
    reader.join();
    assertEquals(List.of("start"), taken.calls);
  }

  @Test
  void aReaderWhoseWriterHasFailedDoesNotWait() {
    CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> give(MANY, true));
    assertThrows(IllegalStateException.class, () -> relay.drainTo(new Taken(10)));
    relay.close();
    ExecutionException ended =
        assertThrows(ExecutionException.class, () -> reader.get(20, TimeUnit.SECONDS));
    assertInstanceOf(CancellationException.class, ended.getCause());
    relay.breakOff(ended);
  }

  private void give(int count, boolean toTheEnd) {
    StreamRDF sink = relay.sink();
    sink.start();
    IntStream.range(0, count).mapToObj(QuadRelayTest::quad).forEach(sink::quad);
    if (toTheEnd) {
      sink.finish();
    }
  }

  private static Quad quad(int number) {
    Node node = NodeFactory.createURI("urn:x:" + number);
    return Quad.create(node, node, node, node);
  }

  /** Takes so many quads and no more. */
  private static final class Taken extends StreamRDFBase {
    private final List<Quad> quads = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private final int most;

    Taken(int most) {
      this.most = most;
    }

    @Override
    public void start() {
      calls.add("start");
    }

    @Override
    public void quad(Quad quad) {
      if (quads.size() == most) {
        throw new IllegalStateException("disk full");
      }
      quads.add(quad);
    }

    @Override
    public void finish() {
      calls.add("finish");
    }
  }
}
