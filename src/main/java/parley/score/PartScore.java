package parley.score;

/**
 * How well a part of a collection was read.
 *
 * @param name of the part
 * @param score against its gold
 * @param quotes how many facts quote their document rightly
 */
public record PartScore(String name, Score score, Share quotes) {}
