package parley.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import parley.web.graph.Base;
import parley.web.graph.Data;
import parley.web.graph.Terms;
import parley.web.reconcile.Reconciliation;
import parley.web.reconcile.Version;

/**
 * A batch of 1,000 queries to the reconciliation service, half of them for names as they are, and
 * each tenth with a typing error, in another order, with a party, with an office and a date, or for
 * nobody; and how long the index takes that it needs.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Reconcile {
  private static final String BASE = "http://localhost:3030/";
  private static final String[] SYLLABLES = {
    "an", "be", "cor", "da", "el", "fe", "gar", "hi", "is", "jo", "ka", "lu", "ma", "ne", "or",
    "pe", "qui", "ro", "sa", "ti", "ur", "va", "wen", "xi", "yo", "zu", "bran", "chi", "dez", "lin"
  };
  private static final String[] RANKS = {
    "Minister", "Deputy Minister", "Secretary", "Assistant Secretary", "Director General", "Envoy"
  };
  private static final String[] FIELDS = {
    "Foreign Affairs", "Migration", "Fisheries", "Trade", "Human Rights", "Defence", "Energy"
  };

  /** How many officials there are; one meeting for each two of them, besides 200 parties. */
  @Param({"20000"})
  public int officials;

  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final Random random = new Random(7);
  private final List<String> names = new ArrayList<>();
  private final List<String> offices = new ArrayList<>();
  private final List<String> days = new ArrayList<>();
  private DatasetGraph dataset;
  private Reconciliation service;
  private String batch;

  /** Makes the dataset and the batch. */
  @Setup
  public void prepare() {
    dataset = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(dataset, this::fill);
    service = fresh();
    StringJoiner queries = new StringJoiner(",", "{", "}");
    for (int i = 0; i < Reconciliation.BATCH; i++) {
      queries.add("\"q" + i + "\":" + query(i % 10));
    }
    batch = queries.toString();
    batch();
  }

  private Reconciliation fresh() {
    return new Reconciliation(new Data(dataset, new Base(BASE)));
  }

  private void fill() {
    for (int i = 0; i < 200; i++) {
      type("party/p" + i, "Party", name());
    }
    for (int i = 0; i < officials; i++) {
      String official = "official/o" + i;
      names.add(name() + " " + name() + (i % 3 == 0 ? " " + name() : ""));
      offices.add(
          RANKS[random.nextInt(RANKS.length)] + " for " + FIELDS[random.nextInt(FIELDS.length)]);
      type(official, "Official", names.getLast());
      add(official, Terms.par("role"), NodeFactory.createLiteralLang(offices.getLast(), "en"));
      add(official, Terms.par("party"), iri("party/p" + i % 200));
      if (i % 2 == 0) {
        meeting(i / 2);
      }
      add("delegation/" + i / 2 + "/" + i % 2, Terms.par("head"), iri(official));
      days.add(day(i / 2));
    }
  }

  private void meeting(int number) {
    String meeting = "meeting/m" + number;
    type(meeting, "Meeting", "talks on " + name() + ", " + day(number));
    add(
        meeting,
        Terms.par("when"),
        NodeFactory.createLiteralDT(
            day(number), NodeFactory.getType("http://id.loc.gov/datatypes/edtf")));
    for (int side = 0; side < 2; side++) {
      String delegation = "delegation/" + number + "/" + side;
      add(delegation, Terms.par("meeting"), iri(meeting));
      add(meeting, Terms.par("delegation"), iri(delegation));
      add(meeting, Terms.par("party"), iri("party/p" + (number + side) % 200));
    }
  }

  private static String day(int number) {
    return "%04d-%02d-%02d".formatted(1950 + number % 70, 1 + number % 12, 1 + number % 28);
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private void type(String id, String type, String label) {
    add(id, Terms.TYPE, Terms.par(type));
    add(id, Terms.LABEL, NodeFactory.createLiteralString(label));
  }

  private void add(String subject, Node property, Node object) {
    dataset.add(Quad.defaultGraphIRI, iri(subject), property, object);
  }

  private static Node iri(String id) {
    return NodeFactory.createURI(BASE + id);
  }

  private String query(int kind) {
    int who = random.nextInt(officials);
    String name = names.get(who);
    return switch (kind) {
      case 5 -> named(name.substring(0, 3) + name.substring(4));
      case 6 -> named(name.replaceFirst("^(\\S+) (.*)$", "$2, $1"));
      case 7 -> with(name, "party", "party/p" + who % 200);
      case 8 -> with(offices.get(who), "date", days.get(who));
      case 9 -> named(name() + " " + name());
      default -> named(name);
    };
  }

  private static String named(String text) {
    return "{\"query\":\"%s\",\"type\":\"Official\",\"type_strict\":\"should\"}".formatted(text);
  }

  private static String with(String text, String property, String value) {
    return "{\"query\":\"%s\",\"type\":\"Official\",\"properties\":[{\"pid\":\"%s\",\"v\":\"%s\"}]}"
        .formatted(text, property, value);
  }

  /** The whole batch. */
  @Benchmark
  public Object batch() {
    return service.match(Version.BOTH, batch, LIMIT);
  }

  /** One query to a service that has to make its index first. */
  @Benchmark
  public Object index() {
    return fresh().match(Version.BOTH, "{\"q\":{\"query\":\"nobody\"}}", LIMIT);
  }
}
