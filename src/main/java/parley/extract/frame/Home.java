package parley.extract.frame;

import java.util.List;
import java.util.Optional;
import parley.authority.Authority;
import parley.authority.Place;
import parley.authority.Words;
import parley.document.Document;

/** Tells from where a document was filed. */
final class Home {
  private Home() {}

  /** {@return the id of the party in whose country the first dateline lies} */
  static Optional<String> of(Document document, Authority authority) {
    return document.items().stream()
        .flatMap(item -> item.blocks().stream())
        .flatMap(block -> block.dateline().stream())
        .flatMap(dateline -> dateline.place().stream())
        .map(span -> span.of(document.text()))
        .flatMap(name -> country(name, authority).stream())
        .findFirst();
  }

  private static Optional<String> country(String name, Authority authority) {
    List<String> words = Words.split(name);
    List<String> folded = words.stream().map(Words::fold).toList();
    return words.isEmpty()
        ? Optional.empty()
        : authority
            .placeNames()
            .longest(words, folded, 0)
            .map(hit -> hit.values().getFirst())
            .flatMap(Place::country);
  }
}
