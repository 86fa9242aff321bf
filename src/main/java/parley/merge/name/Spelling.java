package parley.merge.name;

import java.util.List;

/** Brings the ways of spelling a name from another script to one. */
final class Spelling {
  private static final List<Rule> RULES =
      WordList.lines("spellings.tsv").stream().map(Rule::of).toList();
  private static final List<Rule> UMLAUTS =
      WordList.lines("umlauts.tsv").stream().map(Rule::of).toList();

  private Spelling() {}

  /** Letters and what stands for them; only at the end of a word if so marked. */
  private record Rule(String from, String to, boolean atEnd) {
    private static final String END = "$";

    static Rule of(String line) {
      int tab = line.indexOf('\t');
      String from = line.substring(0, tab);
      boolean atEnd = from.endsWith(END);
      return new Rule(
          atEnd ? from.substring(0, from.length() - 1) : from, line.substring(tab + 1), atEnd);
    }

    String apply(String word) {
      if (!atEnd) {
        return word.replace(from, to);
      }
      return word.endsWith(from) && word.length() > from.length() + 1
          ? word.substring(0, word.length() - from.length()) + to
          : word;
    }
  }

  /**
   * {@return the one form of a word that may come from another script}
   *
   * @param word in plain lower-case letters
   */
  static String ofOtherScript(String word) {
    String spelt = apply(RULES, withoutUmlauts(word));
    StringBuilder single = new StringBuilder(spelt.length());
    for (int i = 0; i < spelt.length(); i++) {
      if (i == 0 || spelt.charAt(i) != spelt.charAt(i - 1)) {
        single.append(spelt.charAt(i));
      }
    }
    return single.toString();
  }

  /**
   * {@return a word as it is where it was written with two letters for one, such as oe for ø}
   *
   * @param word in plain lower-case letters
   */
  static String withoutUmlauts(String word) {
    return apply(UMLAUTS, word);
  }

  private static String apply(List<Rule> rules, String word) {
    String spelt = word;
    for (Rule rule : rules) {
      spelt = rule.apply(spelt);
    }
    return spelt;
  }
}
