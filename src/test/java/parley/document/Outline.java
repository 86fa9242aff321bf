package parley.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A document written as an outline that a person can review. */
final class Outline {
  private Outline() {}

  /** {@return one line for each sentence and omission, under the item and block it stands in} */
  static String of(Document document) {
    Map<Integer, String> parts = new TreeMap<>();
    for (Item item : document.items()) {
      StringBuilder head = new StringBuilder("ITEM");
      item.published().ifPresent(day -> head.append(" published ").append(day));
      head.append('\n');
      for (Block block : item.blocks()) {
        parts.put(block.span().start(), head + block(document.text(), block));
        head.setLength(0);
      }
    }
    for (Document.Omission omission : document.omissions()) {
      parts.put(
          omission.span().start(),
          "OMITTED %s | %s\n"
              .formatted(omission.reason(), words(omission.span(), document.text())));
    }
    StringBuilder out = new StringBuilder();
    out.append("LANGUAGE ").append(document.metadata().language()).append('\n');
    parts.values().forEach(out::append);
    return out.toString();
  }

  private static String block(String text, Block block) {
    StringBuilder out = new StringBuilder("  ").append(block.kind());
    if (!block.label().isEmpty()) {
      out.append(" [").append(block.label()).append(']');
    }
    out.append('\n');
    block.dateline().ifPresent(dateline -> out.append(dateline(text, dateline)));
    for (Sentence sentence : block.sentences()) {
      out.append("    | ").append(words(sentence.span(), text)).append('\n');
    }
    return out.toString();
  }

  private static String dateline(String text, Dateline dateline) {
    String place = dateline.place().map(span -> words(span, text)).orElse("nowhere");
    String date = dateline.date().map(LocalDate::toString).orElse("on no day");
    return "    DATELINE %s, %s | %s\n"
        .formatted(place, date, words(dateline.span(), text).strip());
  }

  private static String words(Span span, String text) {
    return span.of(text).replaceAll("\\n+", " ⏎ ");
  }
}
