package parley.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.extract.mention.Presence;

/**
 * The patterns of some rules, each filed under what it needs most specially: so the many that have
 * nothing to do with a sentence are not even looked at.
 */
final class PatternIndex {
  private static final int[] NONE = {};

  private final List<Pattern> patterns = new ArrayList<>();

  /** By number of a word or type of mention the patterns filed under it. */
  private final int[][] filed;

  /** The patterns that need nothing. */
  private final long[] always;

  /** Files the patterns of rules, which keep their order. */
  PatternIndex(List<CompiledRule> rules) {
    for (CompiledRule rule : rules) {
      int effect = Presence.ofType(rule.rule().effect());
      for (int i = 0; i < rule.programs().size(); i++) {
        patterns.add(new Pattern(rule.rule(), rule.programs().get(i), i, effect));
      }
    }
    always = new long[(patterns.size() + Long.SIZE - 1) / Long.SIZE];
    Map<Integer, List<Integer>> byNumber = new TreeMap<>();
    for (int i = 0; i < patterns.size(); i++) {
      int[] strictest = patterns.get(i).program().needs().strictest();
      if (strictest.length == 0) {
        set(always, i);
      }
      for (int number : strictest) {
        byNumber.computeIfAbsent(number, key -> new ArrayList<>()).add(i);
      }
    }
    filed = new int[byNumber.keySet().stream().mapToInt(number -> number + 1).max().orElse(0)][];
    Arrays.setAll(
        filed,
        number ->
            byNumber.getOrDefault(number, List.of()).stream()
                .mapToInt(Integer::intValue)
                .toArray());
  }

  /**
   * A pattern of a rule.
   *
   * @param rule the rule
   * @param program the pattern
   * @param number which of the rule's patterns it is, from 0 on
   * @param effect number of the type of mention that the rule adds
   */
  private record Pattern(Rule rule, Program program, int number, int effect) {
    boolean mayMatch(Presence presence) {
      return program.needs().areMet(presence);
    }
  }

  private static void set(long[] bits, int index) {
    bits[index >> 6] |= 1L << index;
  }

  /** {@return the rules that may match, in their order, each with those of its patterns} */
  List<Trial> worthTrying(Presence presence) {
    List<Trial> trials = new ArrayList<>();
    int first = -1;
    long[] candidates = candidates(presence);
    for (int i = next(candidates, 0); i >= 0; i = next(candidates, i + 1)) {
      Pattern pattern = patterns.get(i);
      if (pattern.mayMatch(presence)) {
        if (first != i - pattern.number()) {
          first = i - pattern.number();
          trials.add(new Trial(pattern.rule(), new ArrayList<>()));
        }
        trials.getLast().programs().add(pattern.program());
      }
    }
    return trials;
  }

  /** {@return whether a rule may match} */
  boolean mayMatch(Presence presence) {
    for (int i = next(always, 0); i >= 0; i = next(always, i + 1)) {
      if (patterns.get(i).mayMatch(presence)) {
        return true;
      }
    }
    for (int number = presence.next(0); number >= 0; number = presence.next(number + 1)) {
      if (mayMatch(presence, filed(number))) {
        return true;
      }
    }
    return false;
  }

  private boolean mayMatch(Presence presence, int[] some) {
    for (int index : some) {
      if (patterns.get(index).mayMatch(presence)) {
        return true;
      }
    }
    return false;
  }

  /** Adds the mentions that the rules may add one after another, each seeing the earlier ones. */
  void foresee(Presence presence) {
    long[] candidates = candidates(presence);
    for (int i = next(candidates, 0); i >= 0; i = next(candidates, i + 1)) {
      Pattern pattern = patterns.get(i);
      if (!presence.mayHold(pattern.effect()) && pattern.mayMatch(presence)) {
        presence.add(pattern.effect());
        add(candidates, pattern.effect());
      }
    }
  }

  /** The patterns that may match by what they need most specially, as bits. */
  private long[] candidates(Presence presence) {
    long[] candidates = always.clone();
    for (int number = presence.next(0); number >= 0; number = presence.next(number + 1)) {
      add(candidates, number);
    }
    return candidates;
  }

  private void add(long[] candidates, int number) {
    for (int index : filed(number)) {
      set(candidates, index);
    }
  }

  private int[] filed(int number) {
    return number < filed.length ? filed[number] : NONE;
  }

  private static int next(long[] bits, int from) {
    return Presence.next(bits, from);
  }
}
