package parley.score;

import java.util.Optional;

/**
 * How well a part of a collection was read.
 *
 * @param name of the part
 * @param score against its gold
 * @param quotes how many facts quote their document rightly
 * @param sentences how well its single sentences were told apart, if it has any
 */
public record PartScore(
    String name, Score score, Share quotes, Optional<SentenceScore> sentences) {}
