package parley.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntBiFunction;

/**
 * Pairs the members of two lists one to one so that the sum of what the pairs are worth is as great
 * as possible: the Hungarian method. Its time grows with the cube of the lengths.
 *
 * @param <A> kind of the one side
 * @param <B> kind of the other side
 */
final class Assignment<A, B> {
  private static final int UNREACHED = Integer.MAX_VALUE / 2;

  private final List<A> rows;
  private final List<B> columns;
  private final int[][] cost;
  private final int[] rowPotential;
  private final int[] columnPotential;
  private final int[] rowOfColumn;

  /**
   * A pair, or what is left alone.
   *
   * @param one member of the one side
   * @param other member of the other side
   * @param <A> kind of the one side
   * @param <B> kind of the other side
   */
  record Pair<A, B>(Optional<A> one, Optional<B> other) {}

  private Assignment(List<A> rows, List<B> columns, ToIntBiFunction<A, B> worth) {
    this.rows = rows;
    this.columns = columns;
    int size = Math.max(rows.size(), columns.size());
    cost = new int[size + 1][size + 1];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        cost[i + 1][j + 1] = -Math.max(0, worth.applyAsInt(rows.get(i), columns.get(j)));
      }
    }
    rowPotential = new int[size + 1];
    columnPotential = new int[size + 1];
    rowOfColumn = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      add(row);
    }
  }

  /**
   * {@return pairs in the order of the one side, then the members of the other side that are left
   * alone}
   *
   * @param ones one side
   * @param others other side
   * @param worth what a pair is worth; pairs worth 0 or less are not made
   */
  static <A, B> List<Pair<A, B>> best(List<A> ones, List<B> others, ToIntBiFunction<A, B> worth) {
    return new Assignment<>(ones, others, worth).pairs();
  }

  private void add(int row) {
    int size = cost.length - 1;
    int[] slack = new int[size + 1];
    int[] previous = new int[size + 1];
    boolean[] used = new boolean[size + 1];
    Arrays.fill(slack, UNREACHED);
    rowOfColumn[0] = row;
    int column = 0;
    do {
      used[column] = true;
      column = relax(column, slack, previous, used);
    } while (rowOfColumn[column] != 0);
    while (column != 0) {
      rowOfColumn[column] = rowOfColumn[previous[column]];
      column = previous[column];
    }
  }

  /** Grows the tree of alternating paths by the column that is nearest to it. */
  private int relax(int from, int[] slack, int[] previous, boolean[] used) {
    int row = rowOfColumn[from];
    int nearest = 0;
    int step = UNREACHED;
    for (int j = 1; j < used.length; j++) {
      if (!used[j]) {
        int reduced = cost[row][j] - rowPotential[row] - columnPotential[j];
        if (reduced < slack[j]) {
          slack[j] = reduced;
          previous[j] = from;
        }
        if (slack[j] < step) {
          step = slack[j];
          nearest = j;
        }
      }
    }
    for (int j = 0; j < used.length; j++) {
      if (used[j]) {
        rowPotential[rowOfColumn[j]] += step;
        columnPotential[j] -= step;
      } else {
        slack[j] -= step;
      }
    }
    return nearest;
  }

  private List<Pair<A, B>> pairs() {
    int[] columnOfRow = new int[rowOfColumn.length];
    for (int j = 1; j < rowOfColumn.length; j++) {
      columnOfRow[rowOfColumn[j]] = j;
    }
    List<Pair<A, B>> pairs = new ArrayList<>();
    boolean[] paired = new boolean[columns.size()];
    for (int i = 0; i < rows.size(); i++) {
      int column = columnOfRow[i + 1] - 1;
      boolean good = column < columns.size() && cost[i + 1][column + 1] < 0;
      if (good) {
        paired[column] = true;
      }
      pairs.add(
          new Pair<>(
              Optional.of(rows.get(i)),
              good ? Optional.of(columns.get(column)) : Optional.empty()));
    }
    for (int j = 0; j < paired.length; j++) {
      if (!paired[j]) {
        pairs.add(new Pair<>(Optional.empty(), Optional.of(columns.get(j))));
      }
    }
    return pairs;
  }
}
