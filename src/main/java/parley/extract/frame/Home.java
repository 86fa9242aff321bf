package parley.extract.frame;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.authority.Authority;
import parley.authority.Party;
import parley.authority.Place;
import parley.authority.Wording;
import parley.authority.Words;
import parley.document.Block;
import parley.document.Document;

/** Tells in whose country a document was written: its officials need no country. */
final class Home {
  /** Domains of countries that anybody takes, wherever they are. */
  private static final Set<String> FOR_ALL =
      Set.of("co", "tv", "io", "me", "ai", "fm", "ly", "to", "cc", "ws", "la", "gg", "sh", "st");

  /** Domains whose letters are not those of the country. */
  private static final String UNITED_KINGDOM = "uk";

  /** How many blocks a text may begin with before it tells anything. */
  private static final int HEAD = 8;

  private static final int LONGEST_LINE = 10;

  private final Document document;
  private final Authority authority;

  private Home(Document document, Authority authority) {
    this.document = document;
    this.authority = authority;
  }

  /** {@return the id of the party in whose country a document was written, if it shows} */
  static Optional<String> of(Document document, Authority authority) {
    Home home = new Home(document, authority);
    return home.address().or(home::publisher).or(home::dateline).or(home::line);
  }

  /** {@return the id of the party in whose country the publisher of a document is, if it shows} */
  static Optional<String> ofPublisher(Document document, Authority authority) {
    Home home = new Home(document, authority);
    return home.address().or(home::publisher);
  }

  private Optional<String> address() {
    return document
        .metadata()
        .source()
        .map(source -> URI.create(source).getHost())
        .map(host -> host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
        .map(domain -> domain.equals(UNITED_KINGDOM) ? "gb" : domain.equals("gov") ? "us" : domain)
        .filter(domain -> !FOR_ALL.contains(domain))
        .filter(domain -> authority.party(domain).isPresent());
  }

  /** "Embassy of Japan in Zambia", "Lima Herald", "Office of the Prime Minister". */
  private Optional<String> publisher() {
    return document.metadata().publisher().flatMap(this::named);
  }

  /** What is named as a state tells it first: "Department of Foreign Affairs, Ireland". */
  private Optional<String> named(String text) {
    Wording words = Wording.of(Words.split(text));
    List<String> named =
        IntStream.range(0, words.size())
            .boxed()
            .flatMap(i -> Stream.concat(parties(words, i), countries(words, i)))
            .toList();
    return named.stream()
        .filter(this::isState)
        .findFirst()
        .or(() -> organ(words))
        .or(() -> named.stream().findFirst());
  }

  private boolean isState(String id) {
    return authority.party(id).filter(party -> party.kind() == Party.Kind.STATE).isPresent();
  }

  /** "10 Downing Street", "Foreign and Commonwealth Office". */
  private Optional<String> organ(Wording words) {
    return IntStream.range(0, words.size())
        .boxed()
        .flatMap(i -> authority.organNames().longest(words, i).stream())
        .flatMap(hit -> hit.values().getFirst().party().stream())
        .findFirst();
  }

  private Stream<String> parties(Wording words, int from) {
    return authority
        .partyNames()
        .longest(words, from)
        .map(hit -> hit.values().getFirst().party().id())
        .stream();
  }

  private Stream<String> countries(Wording words, int from) {
    return authority
        .placeNames()
        .longest(words, from)
        .map(hit -> hit.values().getFirst())
        .flatMap(Place::country)
        .stream();
  }

  private Optional<String> dateline() {
    return document.items().stream()
        .flatMap(item -> item.blocks().stream())
        .flatMap(block -> block.dateline().stream())
        .flatMap(dateline -> dateline.place().stream())
        .map(span -> span.of(document.text()))
        .flatMap(name -> country(name).stream())
        .findFirst();
  }

  /** "Santiago, 23 August 2018": a line of its own that says where and when. */
  private Optional<String> line() {
    return document.items().stream()
        .limit(1)
        .flatMap(item -> item.blocks().stream().limit(HEAD))
        .map(this::text)
        .filter(Home::isWhereAndWhen)
        .flatMap(text -> country(text).stream())
        .findFirst();
  }

  private String text(Block block) {
    return block.span().of(document.text());
  }

  private static boolean isWhereAndWhen(String text) {
    return Words.split(text).size() <= LONGEST_LINE && text.chars().anyMatch(Character::isDigit);
  }

  private Optional<String> country(String name) {
    Wording words = Wording.of(Words.split(name));
    return words.size() == 0 ? Optional.empty() : countries(words, 0).findFirst();
  }
}
