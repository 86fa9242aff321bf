package parley.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A second Java process with this one's classpath, killed at the latest when closed. */
public final class ChildJvm implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;

  private ChildJvm(Process process) {
    this.process = process;
    this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  /**
   * Starts the main method of a class; what it writes to standard error appears in the test's.
   *
   * @param main the class
   * @param arguments its arguments
   * @return the process, running
   * @throws IOException if it cannot be started
   */
  public static ChildJvm start(Class<?> main, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(arguments));
    return new ChildJvm(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /**
   * Waits for the next line that the process writes.
   *
   * @return the line
   * @throws IOException if the process ends instead
   */
  public String readLine() throws IOException {
    String line = output.readLine();
    if (line == null) {
      throw new IOException("the child ended without a word");
    }
    return line;
  }

  long pid() {
    return process.pid();
  }

  /** Kills the process as {@code kill -9} does and waits until it is gone. */
  void kill() {
    process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    kill();
  }
}
