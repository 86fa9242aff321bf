package parley.merge.base;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parley.merge.log.Ground;
import parley.merge.log.Mention;
import parley.merge.log.Pair;
import parley.merge.log.Pair.Verdict;
import parley.merge.log.Respect;
import parley.merge.log.Weighing;

/** What was decided of pairs of mentions, as bytes. */
final class PairCodec {
  private PairCodec() {}

  static byte[] encode(List<Pair> pairs) {
    PackedOutput out = new PackedOutput();
    out.number(pairs.size());
    for (Pair pair : pairs) {
      write(out, pair.report());
      write(out, pair.with());
      Weighing weighing = pair.weighing();
      out.number(weighing.score());
      write(out, weighing.agreeing());
      write(out, weighing.contradicting());
      write(out, weighing.unknown());
      out.constant(pair.verdict());
    }
    return out.bytes();
  }

  /** {@return the pairs that were encoded} */
  static List<Pair> decode(byte[] bytes) {
    PackedInput in = new PackedInput(bytes);
    int size = in.number();
    List<Pair> pairs = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      pairs.add(
          new Pair(
              readMention(in),
              readMention(in),
              new Weighing(
                  in.number(),
                  readSet(in, Ground.class),
                  readSet(in, Respect.class),
                  readSet(in, Respect.class)),
              in.constant(Verdict.class)));
    }
    return pairs;
  }

  private static void write(PackedOutput out, Mention mention) {
    out.text(mention.document());
    out.entity(mention.local());
  }

  private static Mention readMention(PackedInput in) {
    return new Mention(in.text(), in.entity());
  }

  private static void write(PackedOutput out, Set<? extends Enum<?>> constants) {
    out.number(constants.size());
    constants.forEach(out::constant);
  }

  private static <E extends Enum<E>> Set<E> readSet(PackedInput in, Class<E> type) {
    Set<E> constants = EnumSet.noneOf(type);
    for (int left = in.number(); left > 0; left--) {
      constants.add(in.constant(type));
    }
    return constants;
  }
}
