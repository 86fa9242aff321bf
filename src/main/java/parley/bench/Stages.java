package parley.bench;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells what share of its time a thread spends in which stage, by looking at it every few
 * milliseconds. So nothing needs to be measured in the stages themselves.
 */
public final class Stages implements AutoCloseable {
  private static final long INTERVAL_MILLIS = 5;

  private final Map<Stage, Integer> seen = new EnumMap<>(Stage.class);
  private volatile boolean active;
  private final Thread watched;
  private final Thread watcher;

  /** A stage of a conversion, known by the classes at work; the first that fits counts. */
  public enum Stage {
    /** Sentences and words. */
    WORDS(
        "parley.document.language.SentenceEnds",
        "parley.document.language.TrainedEnds",
        "parley.document.BlockMaker"),
    /** Bytes to text, items and blocks. */
    READING("parley.document."),
    /** What the words of a sentence name. */
    MENTIONS("parley.extract.finder.", "parley.extract.mention."),
    /** What sentences state. */
    RULES("parley.extract.rule."),
    /** From sentences to facts. */
    FACTS("parley.extract."),
    /** One meeting out of several reports. */
    MERGING("parley.merge."),
    /** N-Quads. */
    WRITING("parley.rdf."),
    /** Anything else. */
    REST("");

    private final Pattern classes;

    Stage(String... prefixes) {
      this.classes = Pattern.compile(String.join("|", prefixes).replace(".", "\\."));
    }

    private boolean holds(String name) {
      return classes.matcher(name).lookingAt();
    }
  }

  private Stages(Thread watched) {
    this.watched = watched;
    this.watcher = new Thread(this::watch, "stages");
    watcher.setDaemon(true);
  }

  /**
   * {@return one that watches a thread once it is told to}
   *
   * @param thread which
   */
  public static Stages watch(Thread thread) {
    Stages stages = new Stages(thread);
    stages.watcher.start();
    return stages;
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(INTERVAL_MILLIS);
        if (active) {
          note(watched.getStackTrace());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Watches from now on. */
  public void resume() {
    active = true;
  }

  /** Watches no more. */
  public void pause() {
    active = false;
  }

  /** The innermost frame of a stage says it. */
  private synchronized void note(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      for (Stage stage : Stage.values()) {
        if (stage != Stage.REST && stage.holds(frame.getClassName())) {
          seen.merge(stage, 1, Integer::sum);
          return;
        }
      }
    }
    seen.merge(Stage.REST, 1, Integer::sum);
  }

  /** {@return the share of each stage, 0 to 1, so far} */
  public synchronized Map<Stage, Double> shares() {
    double all = seen.values().stream().mapToInt(Integer::intValue).sum();
    Map<Stage, Double> shares = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      shares.put(stage, all == 0 ? 0 : seen.getOrDefault(stage, 0) / all);
    }
    return shares;
  }

  @Override
  public void close() {
    watcher.interrupt();
  }
}
