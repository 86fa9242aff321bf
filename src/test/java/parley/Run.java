package parley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/**
 * What one command did, run inside the test's process as {@code main} would.
 *
 * @param code its exit code
 * @param output all that it wrote on standard output
 * @param errors all that it wrote on standard error
 */
record Run(int code, String output, String errors) {

  static Run of(String... arguments) {
    return withInput(new byte[0], arguments);
  }

  /** {@return what a command did that must end well} */
  static Run done(String... arguments) {
    Run run = of(arguments);
    assertEquals(0, run.code(), () -> run.output() + run.errors());
    return run;
  }

  static Run withInput(byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    int code = Parley.run(console, arguments);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
