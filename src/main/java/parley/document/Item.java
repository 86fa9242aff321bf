package parley.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * One post, article or newsletter entry: what shares a headline and a date context.
 *
 * @param span where it stands
 * @param blocks what the source says, in the order of the text; page furniture and reader comments
 *     are left out
 * @param published the date that the item itself carries, if it carries one
 * @param month the month that it carries where its day is not known
 */
public record Item(
    Span span, List<Block> blocks, Optional<LocalDate> published, Optional<YearMonth> month) {

  /** Keeps a copy of the list, so that the item cannot change. */
  public Item {
    blocks = List.copyOf(blocks);
  }
}
