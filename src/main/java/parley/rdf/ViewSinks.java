package parley.rdf;

/**
 * Where the sections of the merged view go, in the order in which they stand in a file.
 *
 * @param beliefs what is believed
 * @param names further names of officials
 * @param reports which document reports which meeting
 * @param conflicts where sources differ
 * @param entries who is who in a register
 * @param descriptions what parties, places, organizations and series are
 */
record ViewSinks(
    QuadSink beliefs,
    QuadSink names,
    QuadSink reports,
    QuadSink conflicts,
    QuadSink entries,
    QuadSink descriptions) {

  /** {@return one place for all of them} */
  static ViewSinks together(QuadSink out) {
    return new ViewSinks(out, out, out, out, out, out);
  }
}
