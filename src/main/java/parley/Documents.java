package parley;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import parley.document.Limits;
import parley.document.Source;
import parley.document.Sources;

/** Finds the documents that a command line names. */
final class Documents {
  private Documents() {}

  /**
   * {@return the sources behind some paths, by name of document}
   *
   * @param paths files, folders or {@code -}
   * @param console has standard input
   * @param limits how much of standard input is read
   * @throws Failure if a path does not exist or there is no document behind any of them
   * @throws IOException if a folder or standard input cannot be read
   */
  static List<Source> of(List<String> paths, Console console, Limits limits) throws IOException {
    List<Source> sources;
    try {
      sources = Sources.of(paths, console.in(), limits);
    } catch (NoSuchFileException e) {
      throw Failure.usage(e.getFile() + " does not exist. Name an existing file or folder.");
    }
    if (sources.isEmpty()) {
      throw Failure.usage(
          "there is no document in %s. Name a folder that holds some."
              .formatted(String.join(", ", paths)));
    }
    return sources;
  }
}
