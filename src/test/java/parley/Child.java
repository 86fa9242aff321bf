package parley;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A command in a process of its own, for what only a process can show: signals, locks, locales. */
final class Child implements AutoCloseable {
  private static final int LONGEST_SECONDS = 60;

  private final Process process;
  private final Path errors;
  private final BufferedReader output;

  private Child(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
    this.output = process.inputReader(UTF_8);
  }

  /**
   * Starts a command.
   *
   * @param folder where it runs and its standard error is kept
   * @param options for its virtual machine
   * @param arguments what follows {@code parley}
   */
  static Child start(Path folder, List<String> options, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-Dparley.home=" + Path.of("").toAbsolutePath());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "parley.Parley"));
    command.addAll(List.of(arguments));
    Path errors = Files.createTempFile(folder, "standard", ".err");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(errors.toFile())
            .start();
    return new Child(process, errors);
  }

  /** {@return the process} */
  Process process() {
    return process;
  }

  /** {@return the first line of standard output that contains some words, waited for} */
  String lineWith(String words) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.contains(words)) {
        return line;
      }
    }
    throw new AssertionError("ended without saying \"" + words + "\": " + errors());
  }

  /** {@return its exit code, once it has ended} */
  int code() throws IOException, InterruptedException {
    try (Stream<String> rest = output.lines()) {
      rest.forEach(line -> {});
    }
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("still runs after a minute: " + errors());
    }
    return process.exitValue();
  }

  /** {@return what it wrote on standard error so far} */
  String errors() throws IOException {
    return Files.readString(errors);
  }

  @Override
  public void close() {
    // What it holds is free once it is gone.
    process.destroyForcibly().onExit().join();
  }
}
