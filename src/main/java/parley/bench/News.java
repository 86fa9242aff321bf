package parley.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes texts like general news that tell of no meeting of governments: sports, weather, business,
 * courts, culture. What they are made of stands in {@code news.txt}; the same number gives the same
 * text.
 */
public final class News {
  private static final String FILE = "news.txt";
  private static final int MOST_SENTENCES = 5;

  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  private final int paragraphs;

  /**
   * Reads the lists.
   *
   * @param paragraphs how many the longest text has, 1 or more; the shortest has a third of them
   */
  public News(int paragraphs) {
    this.paragraphs = paragraphs;
    try (InputStream in = News.class.getResourceAsStream("/parley/bench/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing on the class path");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  private void add(String line) {
    String[] parts = line.split(": ", 2);
    lists.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
  }

  /**
   * {@return a text: a headline and some paragraphs}
   *
   * @param number any number
   */
  public String text(long number) {
    SplittableRandom random = new SplittableRandom(number);
    StringBuilder text = new StringBuilder(filled("headline", random)).append("\n\n");
    int count = random.nextInt((paragraphs + 2) / 3, paragraphs + 1);
    for (int i = 0; i < count; i++) {
      int sentences = random.nextInt(1, MOST_SENTENCES + 1);
      for (int j = 0; j < sentences; j++) {
        text.append(j == 0 ? "" : " ").append(filled("sentence", random));
      }
      text.append("\n\n");
    }
    return text.toString();
  }

  /** Replaces each name in braces by something of its list. */
  private String filled(String list, SplittableRandom random) {
    List<String> choices = lists.getOrDefault(list, List.of());
    String text = choices.get(random.nextInt(choices.size()));
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      String name = text.substring(open + 1, close);
      filled.append(text, at, open);
      filled.append(
          name.equals("number") ? Integer.toString(random.nextInt(2, 900)) : filled(name, random));
      at = close + 1;
    }
    return filled.append(text, at, text.length()).toString();
  }
}
