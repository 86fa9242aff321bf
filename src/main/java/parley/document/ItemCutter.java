package parley.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.document.Document.Omission;
import parley.document.language.DateText;
import parley.document.language.SentenceEnds;
import parley.document.page.Page;

/** Cuts a page into items, and these into blocks. */
final class ItemCutter {
  private final Roles roles = new Roles();
  private final Outliner outliner;
  private final BlockMaker blocks;

  ItemCutter() {
    SentenceEnds sentenceEnds = new SentenceEnds();
    outliner = new Outliner(sentenceEnds);
    blocks = new BlockMaker(sentenceEnds);
  }

  /**
   * What a page was cut into.
   *
   * @param items in order; none if the page holds nothing beside furniture and comments
   * @param omissions what was left out, in order
   */
  record Cut(List<Item> items, List<Omission> omissions) {}

  /** {@return the items and omissions of a page} */
  Cut cut(Page page, String language) {
    List<Line> lines = Lines.of(page);
    Sieve.Sifted sifted =
        Sieve.sift(lines, lines.stream().map(line -> roles.of(line, language)).toList());
    List<Item> items = new ArrayList<>();
    List<Outliner.Entry> open = new ArrayList<>();
    for (Outliner.Entry entry : outliner.outline(sifted.parts(), language)) {
      if (entry.opensItem() && !open.isEmpty()) {
        items.add(item(open, language));
        open.clear();
      }
      open.add(entry);
    }
    if (!open.isEmpty()) {
      items.add(item(open, language));
    }
    return new Cut(items, sifted.omissions());
  }

  private Item item(List<Outliner.Entry> entries, String language) {
    int start = entries.getFirst().part().line().span().start();
    int end = entries.getLast().part().line().span().end();
    List<Block> made =
        entries.stream()
            .map(entry -> blocks.block(entry.part().line(), entry.kind(), language))
            .toList();
    return new Item(new Span(start, end), made, published(entries, language));
  }

  /** The date line above the text, or else the one that closes it. */
  private static Optional<LocalDate> published(List<Outliner.Entry> entries, String language) {
    Stream<Outliner.Entry> head =
        entries.stream().takeWhile(entry -> entry.part().role() != Role.TEXT);
    return Stream.concat(head, Stream.of(entries.getLast()))
        .map(entry -> DateText.ofLine(entry.part().line().text(), language))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
