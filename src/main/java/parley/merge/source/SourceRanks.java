package parley.merge.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.authority.Authority;
import parley.authority.PhraseIndex;
import parley.authority.Wording;
import parley.authority.Words;
import parley.merge.name.Letters;
import parley.merge.name.WordList;

/**
 * Tells how close a source is to a meeting, by its publisher and host, as {@code source-ranks.tsv}
 * lists them. Not safe for several threads.
 */
public final class SourceRanks {
  private static final String FILE = "source-ranks.tsv";
  private static final Standing NONE = new Standing(Kind.OTHER, Set.of());
  private static final List<Line> LINES =
      WordList.lines(FILE).stream().map(line -> Line.of(line)).toList();

  private final Authority authority;
  private final Map<Origin, Standing> known = new HashMap<>();

  private enum Kind {
    GOVERNMENT,
    AGENCY,
    BLOG,
    OTHER
  }

  private enum Where {
    HOST,
    LABEL,
    PUBLISHER
  }

  /** What a source is; of a government: which parties its name tells. */
  private record Standing(Kind kind, Set<String> parties) {}

  private record Line(Kind kind, Where where, String words, Optional<String> party) {

    static Line of(String line) {
      String[] fields = line.split("\t", -1);
      if (fields.length < 3) {
        throw new IllegalStateException(FILE + ": three columns or more are needed: " + line);
      }
      Where where = Where.valueOf(fields[1].toUpperCase(Locale.ROOT));
      return new Line(
          Kind.valueOf(fields[0].toUpperCase(Locale.ROOT)),
          where,
          where == Where.PUBLISHER ? padded(fields[2]) : fields[2],
          fields.length > 3 ? Optional.of(fields[3]) : Optional.empty());
    }

    boolean fits(Origin origin) {
      return switch (where) {
        case HOST -> origin.host().filter(this::endsHost).isPresent();
        case LABEL ->
            origin
                .host()
                .filter(host -> List.of(host.split("\\.", -1)).contains(words))
                .isPresent();
        case PUBLISHER ->
            origin.publisher().filter(name -> padded(name).contains(words)).isPresent();
      };
    }

    private boolean endsHost(String host) {
      return ("." + host).endsWith(words.startsWith(".") ? words : "." + words);
    }

    /** Folded words between single spaces, so that words are found as wholes. */
    private static String padded(String text) {
      return " " + Letters.slug(text).replace('-', ' ') + " ";
    }
  }

  /**
   * Prepares the ranks.
   *
   * @param authority knows the names of parties and organs
   */
  public SourceRanks(Authority authority) {
    this.authority = authority;
  }

  /**
   * {@return how close a source is}
   *
   * @param origin where the document is from
   * @param parties ids of the parties that meet, or for whom an official acts
   */
  public Closeness closeness(Origin origin, Set<String> parties) {
    Standing standing = known.computeIfAbsent(origin, this::standing);
    return switch (standing.kind()) {
      case GOVERNMENT ->
          standing.parties().stream().anyMatch(parties::contains)
              ? Closeness.PARTY
              : Closeness.GOVERNMENT;
      case AGENCY -> Closeness.AGENCY;
      case OTHER -> Closeness.OTHER;
      case BLOG -> Closeness.BLOG;
    };
  }

  private Standing standing(Origin origin) {
    return LINES.stream()
        .filter(line -> line.fits(origin))
        .findFirst()
        .map(
            line ->
                new Standing(
                    line.kind(), line.party().map(Set::of).orElseGet(() -> parties(origin))))
        .orElse(NONE);
  }

  private Set<String> parties(Origin origin) {
    Set<String> parties = new TreeSet<>();
    origin.publisher().ifPresent(name -> addNamed(name, parties));
    origin
        .host()
        .map(host -> host.substring(host.lastIndexOf('.') + 1))
        .filter(country -> authority.party(country).isPresent())
        .ifPresent(parties::add);
    return parties;
  }

  private void addNamed(String publisher, Set<String> parties) {
    Wording words = Wording.of(Words.split(publisher));
    for (int i = 0; i < words.size(); i++) {
      authority
          .partyNames()
          .longest(words, i)
          .map(PhraseIndex.Hit::values)
          .ifPresent(names -> names.forEach(name -> parties.add(name.party().id())));
      authority
          .organNames()
          .longest(words, i)
          .map(PhraseIndex.Hit::values)
          .ifPresent(organs -> organs.forEach(organ -> organ.party().ifPresent(parties::add)));
    }
  }
}
