package parley.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.document.Document.Omission;
import parley.document.language.SentenceEnds;
import parley.document.page.Description;
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

  /**
   * {@return the items and omissions of a page}
   *
   * @param page the page
   * @param language tag of its language
   * @param known what is known of the whole of it
   */
  Cut cut(Page page, String language, Description known) {
    Optional<LocalDate> published = known.published();
    List<Line> lines = Lines.of(page);
    List<Role> asTheyStand = roles(lines, language);
    List<Line> whole = BrokenLines.joined(page.text(), lines, asTheyStand);
    List<Role> found =
        Repeats.left(
            whole,
            whole.size() < lines.size() ? roles(whole, lines, asTheyStand, language) : asTheyStand);
    Sieve.Sifted sifted = Head.cut(Sieve.sift(whole, found), known.title());
    List<Item> items = new ArrayList<>();
    List<Outliner.Entry> open = new ArrayList<>();
    for (Outliner.Entry entry : outliner.outline(sifted.parts(), language)) {
      if (entry.opensItem() && !open.isEmpty()) {
        items.add(item(open, language, published));
        open.clear();
      }
      open.add(entry);
    }
    if (!open.isEmpty()) {
      items.add(item(open, language, published));
    }
    return new Cut(items, sifted.omissions());
  }

  private List<Role> roles(List<Line> lines, String language) {
    return lines.stream().map(line -> roles.of(line, language)).toList();
  }

  /** The same, where some lines are joined; those that are not look as before. */
  private List<Role> roles(List<Line> whole, List<Line> lines, List<Role> known, String language) {
    Map<Line, Role> before = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      before.put(lines.get(i), known.get(i));
    }
    return whole.stream()
        .map(line -> before.computeIfAbsent(line, joined -> roles.of(joined, language)))
        .toList();
  }

  private Item item(List<Outliner.Entry> entries, String language, Optional<LocalDate> published) {
    int start = entries.getFirst().part().line().span().start();
    int end = entries.getLast().part().line().span().end();
    ItemDates dates = new ItemDates(entries, language, published);
    List<Block> made = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Outliner.Entry entry = entries.get(i);
      made.add(blocks.block(entry.part().line(), entry.kind(), dates.dateline(i), language));
    }
    return new Item(new Span(start, end), made, dates.published(), dates.month());
  }
}
