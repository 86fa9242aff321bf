package parley.extract.rule;

import java.util.List;

/**
 * A compiled pattern.
 *
 * @param first its first step
 * @param names names of its parts in alphabetical order
 * @param marks how many places a match must remember
 * @param needs what a sentence must hold for it to match anywhere
 * @param starts with what a match of it may start
 */
record Program(Step first, List<String> names, int marks, Needs needs, Starts starts) {}
