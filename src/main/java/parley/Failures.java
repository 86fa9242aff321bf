package parley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import parley.merge.base.FactBaseException;
import parley.score.GoldException;
import parley.store.StoreException;
import parley.store.SyntaxException;
import parley.store.export.ExportException;
import parley.store.query.QueryException;
import parley.store.query.QueryTimeoutException;
import parley.web.ServerException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user why a command ended early, in a line or two, and chooses the exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Console console;
  private final BooleanSupplier debug;

  /**
   * Creates one for one run.
   *
   * @param console where to say it
   * @param debug whether the place in the program is wanted too; asked when something fails
   */
  Failures(Console console, BooleanSupplier debug) {
    this.console = console;
    this.debug = debug;
  }

  @Override
  public int handleParseException(ParameterException exception, String[] arguments) {
    String command = exception.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println(command + ": " + exception.getMessage());
    List<String> similar =
        exception instanceof UnmatchedArgumentException e ? e.getSuggestions() : List.of();
    console
        .err()
        .println(
            similar.isEmpty()
                ? "Try \"%s --help\".".formatted(command)
                : "Did you mean %s?".formatted(String.join(" or ", similar)));
    return Failure.Kind.USAGE.exitCode();
  }

  @Override
  public int handleExecutionException(Exception exception, CommandLine line, ParseResult parsed) {
    console.err().println(line.getCommandSpec().qualifiedName() + ": " + message(exception));
    if (debug.getAsBoolean()) {
      exception.printStackTrace(console.err());
    }
    return kind(exception).exitCode();
  }

  /**
   * {@return the exit code of a run, also where memory does not suffice for it}
   *
   * @param run what may need much memory
   */
  int guard(IntSupplier run) {
    try {
      return run.getAsInt();
    } catch (OutOfMemoryError e) {
      console.err().println("parley: there is not enough memory (" + e.getMessage() + ").");
      console.err().println("Give it more, as in JAVA_TOOL_OPTIONS=-Xmx8g, or fewer --threads.");
      return Failure.Kind.MACHINE.exitCode();
    }
  }

  /** {@return the exit code where results could not be written to standard output} */
  int unwritten() {
    console.err().println("parley: standard output is closed or full; part of the result is lost.");
    return Failure.Kind.MACHINE.exitCode();
  }

  private static Failure.Kind kind(Exception exception) {
    return switch (exception) {
      case Failure failure -> failure.kind();
      case SyntaxException e -> Failure.Kind.USAGE;
      case GoldException e -> Failure.Kind.USAGE;
      case QueryException e -> Failure.Kind.USAGE;
      case ExportException e -> Failure.Kind.USAGE;
      default -> Failure.Kind.MACHINE;
    };
  }

  private static String message(Exception exception) {
    return switch (exception) {
      case IOException e -> describe(e);
      case UncheckedIOException e when e.getCause() != null -> describe(e.getCause());
      case RuntimeException e when isExpected(e) -> String.valueOf(e.getMessage());
      default ->
          "a defect in Parley: %s%nPlease report it with what the same command prints with --debug."
              .formatted(exception);
    };
  }

  /** Whether the message was written for the user, or the machine is behind it. */
  private static boolean isExpected(RuntimeException exception) {
    return exception instanceof Failure
        || exception instanceof StoreException
        || exception instanceof FactBaseException
        || exception instanceof SyntaxException
        || exception instanceof QueryException
        || exception instanceof ExportException
        || exception instanceof QueryTimeoutException
        || exception instanceof ServerException
        || exception.getCause() instanceof IOException;
  }

  /**
   * {@return what the machine said, in words: the messages of some file errors are only a path}
   *
   * @param failure an error of reading or writing
   */
  static String describe(IOException failure) {
    return switch (failure) {
      case NoSuchFileException e -> e.getFile() + " does not exist.";
      case AccessDeniedException e -> e.getFile() + " may not be opened; check its permissions.";
      case FileSystemException e when e.getReason() != null -> e.getFile() + ": " + e.getReason();
      default -> String.valueOf(failure.getMessage());
    };
  }
}
