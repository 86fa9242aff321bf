package parley.web.facet;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;
import parley.web.graph.Terms;

/** What a list of meetings can be narrowed by. */
public enum Facet {
  /** Who meets; two parties mean meetings of both. */
  PARTY("party", "party", false, true),
  /** The year of the first day. */
  YEAR("year", "year", true, false),
  /** What it was about; two topics mean meetings about both. */
  TOPIC("topic", "topic", false, true),
  /** The series that it is of. */
  SERIES("series", "series", false, false),
  /** The country of the venue. */
  COUNTRY("country", "hostCountry", true, false),
  /** The venue. */
  PLACE("place", "place", false, false),
  /** How far it has come. */
  STATUS("status", "status", false, false),
  /** Its form. */
  MODE("mode", "mode", false, false),
  /** Who led a side; two people mean meetings that both led. */
  HEAD("head", "ledBy", true, true),
  /** Who published a document that reports it. */
  SOURCE("source", "reportedBy", true, false),
  /** Whether sources disagree. */
  DISPUTED("disputed", "disputed", true, false),
  /** Whether it was announced and nobody reported it as held. */
  NEVER_HELD("never-held", "neverHeld", true, false);

  private final String parameter;
  private final String property;
  private final boolean isDerived;
  private final boolean isEvery;

  Facet(String parameter, String property, boolean isDerived, boolean isEvery) {
    this.parameter = parameter;
    this.property = property;
    this.isDerived = isDerived;
    this.isEvery = isEvery;
  }

  /** {@return its name in addresses} */
  public String parameter() {
    return parameter;
  }

  /** {@return what leads from a meeting to a value} */
  Node property() {
    return Terms.par(property);
  }

  /**
   * {@return whether that stands in the graph of what is derived rather than in the default one}
   */
  boolean isDerived() {
    return isDerived;
  }

  /** {@return whether several values mean meetings that have all of them, rather than any} */
  boolean isEvery() {
    return isEvery;
  }

  /**
   * {@return the facet of a name}
   *
   * @param parameter its name in addresses
   */
  static Optional<Facet> of(String parameter) {
    return Arrays.stream(values()).filter(one -> one.parameter.equals(parameter)).findFirst();
  }
}
