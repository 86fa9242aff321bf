package parley;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.LongConsumer;

/**
 * Where a command reads what is piped in and writes what it has to say.
 *
 * @param in standard input
 * @param out results, and nothing else, so that they can be piped on
 * @param err progress and errors
 */
record Console(InputStream in, PrintStream out, PrintStream err) {

  /** {@return the process's own streams, in UTF-8 whatever the locale says} */
  static Console ofProcess() {
    return new Console(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
  }

  /**
   * Tells the user how things go, on standard error.
   *
   * @param format as for {@link String#format}
   * @param values for its blanks
   */
  void say(String format, Object... values) {
    err.println(String.format(Locale.ROOT, format, values));
  }

  /**
   * {@return what tells the user, every thousand, how many there have been}
   *
   * @param format has one blank, for the number
   */
  LongConsumer everyThousand(String format) {
    return count -> {
      if (count % 1000 == 0) {
        say(format, count);
      }
    };
  }

  /** {@return standard output for characters} */
  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  /** {@return standard error for characters} */
  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /** {@return whether all that was said on standard output has been taken, now that all is said} */
  boolean isWritten() {
    return !out.checkError();
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
