package parley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.store.Store;
import parley.web.facet.Choice;
import parley.web.facet.Choice.Order;
import parley.web.facet.Facet;
import parley.web.facet.FacetQuery;
import parley.web.facet.Facets;
import parley.web.facet.Facets.Counted;
import parley.web.facet.FacetsReader;
import parley.web.graph.Base;

/**
 * Lists of meetings hold what the query finds that a reader may open beside them, and counts tell
 * how many are left after the next step, whatever was chosen.
 */
final class FacetsTest {
  private static final Path DOCUMENTS = Path.of("gold/clusters/development/documents");
  private static final Base BASE = new Base("http://localhost:3030/");
  private static final int ALL = 1_000;

  private static Optional<Store> opened = Optional.empty();
  private static Optional<Facets> read = Optional.empty();

  @BeforeAll
  static void readTheMeetings(@TempDir Path folder) {
    String graph = folder.resolve("graph.nq").toString();
    Path data = folder.resolve("data");
    assertEquals(0, Run.of("convert", DOCUMENTS.toString(), "-o", graph).code());
    assertEquals(0, Run.of("load", graph, "--data", data.toString()).code());
    Store store = Store.open(data);
    opened = Optional.of(store);
    read = Optional.of(store.read(() -> new FacetsReader(store.dataset(), BASE).read()));
  }

  @AfterAll
  static void close() {
    opened.ifPresent(Store::close);
  }

  private static Facets facets() {
    return read.orElseThrow();
  }

  @Test
  void aListHoldsWhatItsQueryFinds() {
    for (Choice choice : choices(25)) {
      Set<String> listed = new LinkedHashSet<>();
      facets().page(choice, ALL).forEach(meeting -> listed.add(meeting.getURI()));
      Map<String, String> found = ask(choice);
      assertEquals(found.keySet(), listed, choice::href);
      assertEquals(found.size(), facets().count(choice), choice::href);
    }
  }

  @Test
  void listsAreInTheOrderAskedFor() {
    Map<String, String> starts = ask(Choice.all());
    List<String> newest = starts(Order.NEWEST, starts);
    List<String> sorted = new ArrayList<>(newest);
    sorted.sort((one, other) -> other.compareTo(one));
    assertEquals(sorted, newest, "the latest first, those without a date last");
    List<String> oldest = starts(Order.OLDEST, starts);
    List<String> dated = oldest.stream().filter(start -> !start.isEmpty()).toList();
    assertEquals(dated.stream().sorted().toList(), dated, "the earliest first");
    assertEquals(dated, oldest.subList(0, dated.size()), "those without a date come last");
    assertTrue(dated.size() < oldest.size(), "the documents tell of some without a date");
  }

  private static List<String> starts(Order order, Map<String, String> starts) {
    return facets().page(Choice.all().in(order), ALL).stream()
        .map(meeting -> starts.getOrDefault(meeting.getURI(), "not found"))
        .toList();
  }

  @Test
  void pagesFollowOneAnother() {
    for (Order order : Order.values()) {
      Choice choice = Choice.all().in(order);
      List<Node> together = new ArrayList<>();
      for (int page = 1; (page - 1) * 7 < facets().size(); page++) {
        together.addAll(facets().page(choice.at(page), 7));
      }
      assertEquals(facets().page(choice, ALL), together, order::name);
    }
  }

  @Test
  void countsTellWhatTheNextStepLeaves() {
    for (Choice choice : choices(6)) {
      for (Facet facet : Facet.values()) {
        for (Counted counted : facets().counts(choice, facet, 2)) {
          assertEquals(
              ask(next(choice, facet, counted.key())).size(),
              counted.count(),
              () -> choice.href() + " and " + facet + " " + counted.key());
        }
      }
    }
  }

  /** Of a facet whose values are added up, a count is of the value by itself. */
  private static Choice next(Choice choice, Facet facet, String key) {
    boolean addsUp = Set.of(Facet.PARTY, Facet.TOPIC, Facet.HEAD).contains(facet);
    if (addsUp) {
      return choice.has(facet, key) ? choice : choice.toggled(facet, key);
    }
    Choice next = facet == Facet.YEAR ? choice.ofAllYears() : choice;
    for (String other : choice.values().getOrDefault(facet, new TreeSet<>())) {
      next = next.toggled(facet, other);
    }
    return next.toggled(facet, key);
  }

  @Test
  void theTriplesOfAChoiceAreThoseOfItsMeetings() {
    Store store = opened.orElseThrow();
    for (Choice choice : choices(5)) {
      Set<String> described =
          store.read(
              () -> {
                Set<String> subjects = new TreeSet<>();
                try (QueryExecution running =
                    QueryExecutionFactory.create(
                        new FacetQuery(facets(), BASE).triples(choice),
                        DatasetFactory.wrap(store.dataset()))) {
                  running
                      .execConstruct()
                      .listSubjects()
                      .forEach(subject -> subjects.add(subject.getURI()));
                }
                return subjects;
              });
      assertEquals(new TreeSet<>(ask(choice).keySet()), described, choice::href);
    }
  }

  @Test
  void whatIsWithinAChoiceIsCountedInItAlone() {
    for (Choice choice : choices(6)) {
      for (Counted counted : facets().within(choice, Facet.PLACE, 3)) {
        Choice there = next(choice, Facet.PLACE, counted.key());
        Set<String> both = new TreeSet<>(ask(choice).keySet());
        both.retainAll(ask(there).keySet());
        assertEquals(both.size(), counted.count(), there::href);
      }
    }
  }

  @Test
  void theValuesOfMostMeetingsComeFirst() {
    for (Choice choice : choices(30)) {
      for (Facet facet : Facet.values()) {
        List<Counted> all = facets().counts(choice, facet, ALL);
        assertEquals(all.subList(0, Math.min(3, all.size())), facets().counts(choice, facet, 3));
      }
    }
  }

  @Test
  void everyStateIsAnAddress() {
    for (Choice choice : choices(60)) {
      assertEquals(choice, Choice.of(parameters(choice.href())), choice::href);
    }
  }

  @Test
  void whatMakesNoSenseIsPassedOver() {
    Map<String, String[]> odd =
        Map.of(
            "page", new String[] {"-3"},
            "from", new String[] {"soon"},
            "sort", new String[] {"best"},
            "colour", new String[] {"red"},
            "party", new String[] {" "});
    assertEquals(Choice.all(), Choice.of(odd));
    Choice unknown = Choice.all().toggled(Facet.PARTY, "atlantis\"> } DROP ALL");
    assertEquals(0, facets().count(unknown));
    assertEquals(Map.of(), ask(unknown));
  }

  private static Map<String, String[]> parameters(String href) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    int mark = href.indexOf('?');
    if (mark >= 0) {
      for (String part : href.substring(mark + 1).split("&", -1)) {
        String[] pair = part.split("=", 2);
        parameters
            .computeIfAbsent(pair[0], none -> new ArrayList<>())
            .add(URLDecoder.decode(pair[1], UTF_8));
      }
    }
    Map<String, String[]> arrays = new LinkedHashMap<>();
    parameters.forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
    return arrays;
  }

  private static <T> T any(Random random, T[] all) {
    return List.of(all).get(random.nextInt(all.length));
  }

  /** Steps that a reader might take: each value is one that the list offers. */
  private static List<Choice> choices(int count) {
    Random random = new Random(5);
    List<Choice> choices = new ArrayList<>(List.of(Choice.all()));
    while (choices.size() < count) {
      Choice choice = Choice.all().in(any(random, Order.values()));
      for (int step = random.nextInt(4); step >= 0; step--) {
        Facet facet = any(random, Facet.values());
        List<Counted> offered = facets().counts(choice, facet, 40);
        if (!offered.isEmpty()) {
          choice = choice.toggled(facet, offered.get(random.nextInt(offered.size())).key());
        }
      }
      if (random.nextInt(3) == 0) {
        int from = 2010 + random.nextInt(10);
        choice =
            new Choice(
                choice.values(),
                Optional.of(from),
                random.nextBoolean() ? Optional.of(from + random.nextInt(5)) : Optional.empty(),
                choice.order(),
                choice.view(),
                1);
      }
      choices.add(choice);
    }
    return choices;
  }

  /** {@return the meetings that the query of a choice finds, with their first days} */
  private static Map<String, String> ask(Choice choice) {
    Store store = opened.orElseThrow();
    String query = new FacetQuery(facets(), BASE).of(choice);
    return store.read(
        () -> {
          Map<String, String> found = new LinkedHashMap<>();
          int[] rows = {0};
          try (QueryExecution asked =
              QueryExecutionFactory.create(query, DatasetFactory.wrap(store.dataset()))) {
            asked
                .execSelect()
                .forEachRemaining(
                    row -> {
                      rows[0]++;
                      found.put(
                          row.getResource("meeting").getURI(),
                          row.contains("start") ? row.getLiteral("start").getLexicalForm() : "");
                    });
          }
          assertEquals(found.size(), rows[0], "one row a meeting: " + query);
          return found;
        });
  }
}
