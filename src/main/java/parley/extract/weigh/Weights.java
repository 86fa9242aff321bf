package parley.extract.weigh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import parley.extract.mention.Presence;

/**
 * What each clue weighs, from {@code weights.tsv}: the coefficients of a multinomial logistic
 * regression, trained on the development part of the gold documents.
 */
public final class Weights {
  private static final int COLUMNS = 4;

  /** By how much sums of the same weights in another order may differ, by far. */
  private static final double ROUNDING = 1e-9;

  private static final String COMMENT = "#";

  private static final Weights PACKAGED = load();

  private final NavigableMap<String, Weight> weights;
  private final List<Gain> gains = new ArrayList<>();
  private final Weight most;

  /**
   * The weights of a clue.
   *
   * @param held for a meeting that took place
   * @param announced for one to come
   * @param off for one that is only wanted, or is put off, called off or refused
   */
  public record Weight(double held, double announced, double off) {
    /** What a clue weighs that says nothing. */
    public static final Weight NONE = new Weight(0, 0, 0);

    private double size() {
      return Math.max(Math.abs(held), Math.abs(announced));
    }

    private String text() {
      return String.format(Locale.ROOT, "%+.2f held, %+.2f announced", held, announced);
    }

    private Weight plus(Weight other) {
      return new Weight(held + other.held, announced + other.announced, off + other.off);
    }

    private Weight gain() {
      return new Weight(Math.max(0, held), Math.max(0, announced), Math.min(0, off));
    }
  }

  /** What a type of mention gains at most, by the number under which it is asked for. */
  private record Gain(int type, Weight weight) {}

  /**
   * Prepares to weigh.
   *
   * @param weights by clue
   */
  public Weights(Map<String, Weight> weights) {
    this.weights = new TreeMap<>(weights);
    Weight sure = this.weights.getOrDefault(Clues.ALWAYS, Weight.NONE);
    for (Map.Entry<String, Weight> weight : this.weights.entrySet()) {
      Weight gain = weight.getValue().gain();
      if (Clues.isType(weight.getKey())) {
        gains.add(new Gain(Presence.ofType(weight.getKey()), gain));
      } else if (!weight.getKey().equals(Clues.ALWAYS)) {
        sure = sure.plus(gain);
      }
    }
    this.most = sure;
  }

  /** {@return the packaged weights} */
  public static Weights packaged() {
    return PACKAGED;
  }

  /** {@return the weights by clue, in the order of their names} */
  public NavigableMap<String, Weight> all() {
    return weights;
  }

  /**
   * {@return the odds that a sentence tells of a meeting}
   *
   * @param clues of the sentence; one that has no weight counts for nothing
   */
  public Odds weigh(Set<String> clues) {
    Weight sum = Weight.NONE;
    for (String clue : clues) {
      Weight weight = weights.get(clue);
      sum = weight == null ? sum : sum.plus(weight);
    }
    return Odds.of(sum);
  }

  /**
   * {@return which clues of a sentence weigh most, each with its weights}
   *
   * @param clues of the sentence
   * @param limit how many, at most
   */
  public List<String> strongest(Set<String> clues, int limit) {
    return weights.entrySet().stream()
        .filter(weight -> clues.contains(weight.getKey()))
        .sorted(Comparator.comparingDouble(weight -> -weight.getValue().size()))
        .limit(limit)
        .map(weight -> weight.getKey() + " " + weight.getValue().text())
        .toList();
  }

  /**
   * {@return whether a sentence may have such odds; a wrong "yes" is possible, a wrong "no" is not}
   *
   * @param presence what it may hold
   * @param least the likelihood wanted
   */
  public boolean mayReach(Presence presence, double least) {
    Weight sum = most;
    for (int i = 0; i < gains.size(); i++) {
      Gain gain = gains.get(i);
      sum = presence.mayHold(gain.type()) ? sum.plus(gain.weight()) : sum;
    }
    return Odds.of(sum).any() >= least - ROUNDING;
  }

  private static Weights load() {
    try (InputStream in = Weights.class.getResourceAsStream("/parley/extract/weights.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, Weight> weights = new TreeMap<>();
      for (String line : reader.lines().filter(l -> !l.startsWith(COMMENT)).skip(1).toList()) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
          throw new IllegalStateException("weights.tsv: not a clue with three weights: " + line);
        }
        weights.put(
            columns[0],
            new Weight(
                Double.parseDouble(columns[1]),
                Double.parseDouble(columns[2]),
                Double.parseDouble(columns[3])));
      }
      return new Weights(weights);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read weights.tsv", e);
    }
  }
}
