package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of queries that ask other servers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ServiceOptionTest {
  private static final String QUERY = "src/test/resources/federation/pocom.rq";
  private static final String SERVICE = "http://localhost:3031/sparql";

  private final String data;

  ServiceOptionTest(@TempDir Path folder) {
    this.data = folder.toString();
    Run run = Run.of("load", "src/test/resources/queries/sample.nq", "--unchecked", "--data", data);
    assertEquals(0, run.code(), run::errors);
  }

  @Test
  void withoutTheOptionTheMessageNamesIt() {
    Run run = Run.of("query", QUERY, "--data", data);

    assertEquals(2, run.code());
    assertTrue(run.errors().contains("--allow-service " + SERVICE), run::errors);
  }

  @Test
  void anotherAddressIsNotEnough() {
    Run run = Run.of("query", QUERY, "--data", data, "--allow-service", "http://localhost:3031/");

    assertEquals(2, run.code());
    assertTrue(run.errors().contains("--allow-service " + SERVICE), run::errors);
  }

  @Test
  void whatIsNoAddressIsAWrongCommandLine() {
    for (String command : new String[] {"query " + QUERY, "serve --port 0", "up --port 0"}) {
      Run run = Run.of((command + " --allow-service file:///etc --data " + data).split(" "));

      assertEquals(2, run.code(), run::errors);
      assertTrue(run.errors().contains("file:///etc"), run::errors);
    }
  }
}
