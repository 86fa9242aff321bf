package parley;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how fast Parley is. */
@Command(
    name = "bench",
    description = "Measures how fast documents are converted on this machine.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Example: parley bench convert --documents 5000"})
final class BenchCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name what to measure: convert or extract.");
  }
}
