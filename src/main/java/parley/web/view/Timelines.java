package parley.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntFunction;
import parley.web.view.FacetView.Bar;
import parley.web.view.FacetView.Timeline;

/** Draws how many meetings there were in each year. */
public final class Timelines {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 200;

  /** Room for the years below the bars and the number above the highest. */
  private static final int BELOW = 24;

  private static final int ABOVE = 18;

  /** A year of few is no block. */
  private static final double WIDEST = 60;

  /** Between two years that are written out. */
  private static final int LABEL = 44;

  private Timelines() {}

  /**
   * {@return a picture; empty if no meeting has a year}
   *
   * @param years how many meetings there are in each that has any
   * @param all how many there are, those without a year too
   * @param href from years to their lists
   */
  public static List<Timeline> of(
      SortedMap<Integer, Integer> years, int all, IntFunction<String> href) {
    if (years.isEmpty()) {
      return List.of();
    }
    int first = years.firstKey();
    int count = years.lastKey() - first + 1;
    int most = years.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    double step = Math.min(WIDEST, (double) WIDTH / count);
    int every = (int) Math.ceil(LABEL / step);
    List<Bar> bars = new ArrayList<>();
    for (int year = first; year < first + count; year++) {
      int meetings = years.getOrDefault(year, 0);
      double height = (double) (HEIGHT - BELOW - ABOVE) * meetings / most;
      bars.add(
          new Bar(
              year,
              meetings,
              rounded((year - first) * step),
              rounded(HEIGHT - BELOW - height),
              rounded(Math.max(1, step - Math.min(2, step / 4))),
              rounded(height),
              (year - first) % every == 0,
              href.apply(year)));
    }
    int dated = years.values().stream().mapToInt(Integer::intValue).sum();
    int width = (int) Math.ceil(Math.max(LABEL, step * count));
    return List.of(new Timeline(width, HEIGHT, most, List.copyOf(bars), all - dated));
  }

  private static double rounded(double length) {
    return Math.round(length * 10) / 10.0;
  }
}
