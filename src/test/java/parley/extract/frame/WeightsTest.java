package parley.extract.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parley.extract.Value.Status;
import parley.extract.weigh.Weights;
import parley.extract.weigh.Weights.Weight;

/**
 * Trains what the clues of a sentence weigh, and holds what is packaged against it. After larger
 * changes of rules or gold, {@code mvn test -Dtest=WeightsTest -Dweights.update=true} writes the
 * weights anew; then score.
 */
final class WeightsTest {
  private static final Path FILE = Path.of("src/main/resources/parley/extract/weights.tsv");
  private static final String HEADER =
      """
      # What the clues of a sentence weigh for its telling of a meeting that took place, of one to come, or of one that is only
      # wanted, or is put off, called off or refused. A clue is a type of mention that the sentence holds, an effect of the rules that fire in it, the number of parties that it names (3: more), of tens
      # of its words (4: more), or the side of the day of writing on which a time of it lies (1: behind it).
      # Made by mvn test -Dtest=WeightsTest -Dweights.update=true from the development part of the gold; nothing here is written by hand.
      clue\theld\tannounced\toff
      """;

  private static final Pattern COUNT =
      Pattern.compile("parties [0-3]|length [0-4]|time -?[01]|always");
  private static final int FOLDS = 5;
  private static final double CLOSE = 0.03;

  private static List<Tellings.Telling> all = List.of();

  @BeforeAll
  static void readTellings() throws IOException {
    all = Tellings.all();
  }

  @Test
  void packagedWeightsTellWhatNoRuleReadsNearlyAsWellAsNewOnes() throws IOException {
    Weights trained = train(all);
    if (Boolean.getBoolean("weights.update")) {
      Files.writeString(FILE, text(trained));
      return;
    }

    double own = precision(all, Weights.packaged());
    assertTrue(own > precision(all, trained) - CLOSE, () -> "retrain: " + own);
  }

  @Test
  void weightsHoldForSentencesOfDocumentsThatTheyWereNotTrainedOn() throws IOException {
    double sum = 0;
    for (int i = 0; i < FOLDS; i++) {
      int fold = i;
      Weights weights = train(all.stream().filter(t -> fold(t) != fold).toList());
      sum += precision(all.stream().filter(t -> fold(t) == fold).toList(), weights);
    }

    double mean = sum / FOLDS;
    long told = all.stream().filter(t -> !t.isRead() && t.isReal()).count();
    double chance = (double) told / all.stream().filter(t -> !t.isRead()).count();
    assertTrue(mean > 5 * chance, () -> "average precision " + mean + ", by chance " + chance);
  }

  @Test
  void everyClueIsSomethingThatASentenceCanHold() {
    Set<String> known = new TreeSet<>();
    all.forEach(telling -> known.addAll(telling.clues()));
    Set<String> unknown = new TreeSet<>(Weights.packaged().all().keySet());
    unknown.removeAll(known);
    unknown.removeIf(clue -> COUNT.matcher(clue).matches());

    assertEquals(Set.of(), unknown, "retrain: nothing has these clues any more");
  }

  private static int fold(Tellings.Telling telling) {
    return Math.floorMod(telling.document().hashCode(), FOLDS);
  }

  /** {@return the average precision with which sentences that no rule reads are told apart} */
  private static double precision(List<Tellings.Telling> all, Weights weights) {
    List<Tellings.Telling> likeliestFirst =
        all.stream()
            .filter(telling -> !telling.isRead())
            .sorted(
                Comparator.comparingDouble(
                    (Tellings.Telling telling) -> -weights.weigh(telling.clues()).any()))
            .toList();
    double sum = 0;
    int right = 0;
    for (int i = 0; i < likeliestFirst.size(); i++) {
      if (likeliestFirst.get(i).isReal()) {
        right++;
        sum += (double) right / (i + 1);
      }
    }
    return sum / right;
  }

  private static Weights train(List<Tellings.Telling> all) throws IOException {
    List<Event> events = new ArrayList<>();
    for (Tellings.Telling telling : all) {
      String outcome = telling.told().map(WeightsTest::outcome).orElse("NONE");
      events.add(new Event(outcome, telling.clues().toArray(String[]::new)));
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put("Algorithm", QNTrainer.MAXENT_QN_VALUE);
    parameters.put("Cutoff", 8);
    parameters.put("Iterations", 300);
    // Most clues weigh nothing so, and what is left can be read.
    parameters.put(QNTrainer.L1COST_PARAM, 2.0);
    parameters.put(QNTrainer.L2COST_PARAM, 0.0);
    QNTrainer trainer = new QNTrainer(parameters);
    trainer.init(parameters, new HashMap<>());
    return weights((AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events)));
  }

  private static String outcome(Status status) {
    return switch (status) {
      case HELD, ANNOUNCED -> status.name();
      case PROPOSED, POSTPONED, CANCELLED, REFUSED -> "OFF";
    };
  }

  private static Weights weights(AbstractModel model) {
    Map<String, Weight> weights = new TreeMap<>();
    for (Object part : model.getDataStructures()) {
      if (part instanceof Map<?, ?> contexts) {
        contexts.forEach(
            (clue, context) -> weights.put((String) clue, weight((Context) context, model)));
      }
    }
    weights.values().removeIf(Weight.NONE::equals);
    return new Weights(weights);
  }

  /** Against what it weighs for a sentence that tells of none. */
  private static Weight weight(Context context, AbstractModel model) {
    Map<String, Double> byOutcome = new HashMap<>();
    for (int i = 0; i < context.getOutcomes().length; i++) {
      byOutcome.put(model.getOutcome(context.getOutcomes()[i]), context.getParameters()[i]);
    }
    double none = byOutcome.getOrDefault("NONE", 0.0);
    return new Weight(
        rounded(byOutcome.getOrDefault("HELD", 0.0) - none),
        rounded(byOutcome.getOrDefault("ANNOUNCED", 0.0) - none),
        rounded(byOutcome.getOrDefault("OFF", 0.0) - none));
  }

  private static double rounded(double weight) {
    return Math.round(weight * 100) / 100.0;
  }

  private static String text(Weights weights) {
    StringBuilder text = new StringBuilder(HEADER);
    weights
        .all()
        .forEach(
            (clue, weight) ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "%s\t%.2f\t%.2f\t%.2f\n",
                        clue,
                        weight.held(),
                        weight.announced(),
                        weight.off())));
    return text.toString();
  }
}
