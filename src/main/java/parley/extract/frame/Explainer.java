package parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import parley.document.Document;
import parley.document.Span;
import parley.document.Token;
import parley.extract.DocumentFacts;
import parley.extract.Fact;
import parley.extract.Value;
import parley.extract.finder.Language;
import parley.extract.frame.Explanation.SentenceExplanation;
import parley.extract.mention.Annotated;
import parley.extract.rule.NearMiss;
import parley.extract.rule.Rule;

/** Says in words how a document was read. */
final class Explainer {
  private static final int NEAREST = 3;

  private final Document document;
  private final SecondReading second;

  Explainer(Document document, SecondReading second) {
    this.document = document;
    this.second = second;
  }

  /** {@return how each sentence was read} */
  Explanation explain(Extractor.Reading reading) {
    Map<Integer, List<String>> facts = factsByStart(reading.facts());
    List<SentenceExplanation> sentences = new ArrayList<>();
    for (List<SentenceReading> item : reading.items()) {
      for (SentenceReading sentence : item) {
        sentences.add(explain(sentence, facts, reading.language()));
      }
    }
    return new Explanation(document.name(), sentences);
  }

  private SentenceExplanation explain(
      SentenceReading reading, Map<Integer, List<String>> facts, Language language) {
    Annotated sentence = reading.sentence();
    Span points = document.codePoints(sentence.sentence().span());
    List<String> own = facts.getOrDefault(points.start(), List.of());
    boolean namesMeeting = sentence.has("meeting");
    boolean isWeighed = reading.events().stream().anyMatch(SecondReading::isWeighed);
    return new SentenceExplanation(
        points.start(),
        points.end(),
        sentence.sentence().span().of(document.text()),
        mentions(sentence),
        marks(sentence),
        reading.matches().stream().map(match -> match.rule().id()).distinct().toList(),
        isWeighed || (namesMeeting && own.isEmpty()) ? second.explain(reading) : List.of(),
        own,
        namesMeeting && own.isEmpty() ? lacking(sentence, language) : List.of());
  }

  private List<String> mentions(Annotated sentence) {
    return sentence
        .all()
        .filter(mention -> !mention.type().startsWith("@"))
        .map(mention -> mention.type() + " \"" + sentence.text(document.text(), mention) + "\"")
        .toList();
  }

  private static List<Explanation.Mark> marks(Annotated sentence) {
    List<Token> tokens = sentence.sentence().tokens();
    int start = sentence.sentence().span().start();
    return sentence
        .all()
        .filter(mention -> !mention.type().startsWith("@"))
        .map(
            mention ->
                new Explanation.Mark(
                    mention.type(),
                    tokens.get(mention.from()).span().start() - start,
                    tokens.get(mention.to() - 1).span().end() - start))
        .toList();
  }

  private static Map<Integer, List<String>> factsByStart(DocumentFacts facts) {
    Map<Integer, List<String>> byStart = new TreeMap<>();
    for (Fact fact : facts.facts()) {
      byStart.computeIfAbsent(fact.evidence().start(), key -> new ArrayList<>()).add(text(fact));
    }
    return byStart;
  }

  private static String text(Fact fact) {
    String because = fact.evidence().isInferred() ? ", since " + fact.evidence().because() : "";
    return "%s %s %s (%s%s)"
        .formatted(
            fact.subject().path(),
            fact.slot().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            text(fact.value()),
            fact.evidence().rule(),
            because);
  }

  private static String text(Value value) {
    return switch (value) {
      case Value.Reference(var entity) -> entity.path();
      case Value.Text(String text, String language) -> '"' + text.replaceAll("\\s+", " ") + '"';
      case Value.Ordinal(int number) -> Integer.toString(number);
      case Value.When when -> when.edtf();
      case Value.Status status -> status.name().toLowerCase(Locale.ROOT);
      case Value.Mode mode -> mode.name().toLowerCase(Locale.ROOT);
      case Value.Stance stance -> stance.name().toLowerCase(Locale.ROOT);
    };
  }

  private static List<String> lacking(Annotated sentence, Language language) {
    return language.facts().nearest(sentence, Explainer::isEvent).stream()
        .limit(NEAREST)
        .map(Explainer::text)
        .toList();
  }

  private static boolean isEvent(Rule rule) {
    return Effect.of(rule.effect()).isEvent();
  }

  private static String text(NearMiss miss) {
    return "%s: found %d of %d pieces, lacked %s"
        .formatted(miss.rule().id(), miss.matched(), miss.pieces(), miss.lacked());
  }
}
