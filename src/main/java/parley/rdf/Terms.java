package parley.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/**
 * The terms of {@code ontology/parley.ttl} in the order of that file, and those of other
 * vocabularies that RDF4J has no constants for. A test holds the first equal to the file, both
 * ways.
 */
final class Terms {
  /** Where the terms of Parley live. */
  static final String NAMESPACE = "https://w3id.org/parley/ns#";

  private static final String SCHEMA = "https://schema.org/";

  static final IRI MEETING_CLASS = par("Meeting");
  static final IRI DELEGATION_CLASS = par("Delegation");
  static final IRI OFFICIAL_CLASS = par("Official");
  static final IRI TOPIC_CLASS = par("Topic");
  static final IRI PARTY_CLASS = par("Party");
  static final IRI SERIES_CLASS = par("Series");
  static final IRI POSITION_CLASS = par("Position");
  static final IRI DOCUMENT_CLASS = par("Document");
  static final IRI ROW_CLASS = par("Row");
  static final IRI IMPORT_CLASS = par("Import");
  static final IRI CLAIM_CLASS = par("Claim");
  static final IRI CONFLICT_CLASS = par("Conflict");
  static final IRI STATUS_CLASS = par("Status");
  static final IRI MODE_CLASS = par("Mode");
  static final IRI STANCE_CLASS = par("Stance");
  static final IRI BASIS_CLASS = par("Basis");
  static final IRI LINK_CLASS = par("Link");
  static final IRI REGISTER_CLASS = par("Register");
  static final IRI GRAPH_KIND_CLASS = par("GraphKind");
  static final IRI MERGE_LOG_CLASS = par("MergeLog");
  static final IRI MERGE_DECISION_CLASS = par("MergeDecision");
  static final IRI JOINING_CLASS = par("Joining");
  static final IRI REFUSAL_CLASS = par("Refusal");
  static final IRI PREFERENCE_CLASS = par("Preference");
  static final IRI CONCLUSION_CLASS = par("Conclusion");
  static final IRI CORRECTION_CLASS = par("Correction");
  static final IRI SAME_ENTITIES_CLASS = par("SameEntities");
  static final IRI DIFFERENT_ENTITIES_CLASS = par("DifferentEntities");
  static final IRI REJECTED_CLAIM_CLASS = par("RejectedClaim");
  static final IRI CORRECTED_VALUE_CLASS = par("CorrectedValue");
  static final IRI MENTION_CLASS = par("Mention");

  static final IRI STATUS = par("status");
  static final IRI MODE = par("mode");
  static final IRI START_DATE = par("startDate");
  static final IRI END_DATE = par("endDate");
  static final IRI WHEN = par("when");
  static final IRI PLACE = par("place");
  static final IRI PARTY = par("party");
  static final IRI DELEGATION = par("delegation");
  static final IRI TOPIC = par("topic");
  static final IRI SERIES = par("series");
  static final IRI ORDINAL = par("ordinal");
  static final IRI PREVIOUS = par("previous");
  static final IRI RESCHEDULED_TO = par("rescheduledTo");
  static final IRI POSITION = par("position");
  static final IRI MEETING = par("meeting");
  static final IRI HEAD = par("head");
  static final IRI MEMBER = par("member");
  static final IRI OFFICE = par("office");
  static final IRI ORGANIZATION = par("organization");
  static final IRI ROLE = par("role");
  static final IRI ISO_CODE = par("isoCode");
  static final IRI ISO_ALPHA3 = par("isoAlpha3");
  static final IRI ISO_NUMERIC = par("isoNumeric");
  static final IRI M49 = par("m49");
  static final IRI FOUNDED = par("founded");
  static final IRI DISSOLVED = par("dissolved");
  static final IRI COUNTRY = par("country");
  static final IRI BY = par("by");
  static final IRI ON = par("on");
  static final IRI STANCE = par("stance");
  static final IRI QUOTE = par("quote");
  static final IRI TEXT = par("text");
  static final IRI PUBLISHED = par("published");
  static final IRI LANGUAGE = par("language");
  static final IRI SHA256 = par("sha256");
  static final IRI REPORTS = par("reports");
  static final IRI ROW = par("row");
  static final IRI YEAR = par("year");
  static final IRI HOST_COUNTRY = par("hostCountry");
  static final IRI LED_BY = par("ledBy");
  static final IRI REPORTED_BY = par("reportedBy");
  static final IRI DISPUTED = par("disputed");
  static final IRI NEVER_HELD = par("neverHeld");
  static final IRI MEETING_COUNT = par("meetingCount");
  static final IRI START = par("start");
  static final IRI END = par("end");
  static final IRI RULE = par("rule");
  static final IRI BASIS = par("basis");
  static final IRI BECAUSE = par("because");
  static final IRI ABOUT = par("about");
  static final IRI PROPERTY = par("property");
  static final IRI CLAIM = par("claim");
  static final IRI ENTITY = par("entity");
  static final IRI DOCUMENT = par("document");
  static final IRI MENTION = par("mention");
  static final IRI OTHER = par("other");
  static final IRI OTHER_DOCUMENT = par("otherDocument");
  static final IRI OTHER_MENTION = par("otherMention");
  static final IRI SCORE = par("score");
  static final IRI SPEAKS_FOR = par("speaksFor");
  static final IRI SPEAKS_AGAINST = par("speaksAgainst");
  static final IRI NOT_SAID = par("notSaid");
  static final IRI VALUE = par("value");
  static final IRI PASSED_OVER = par("passedOver");
  static final IRI APPLIES_TO = par("appliesTo");

  static final IRI HELD = par("held");
  static final IRI ANNOUNCED = par("announced");
  static final IRI PROPOSED = par("proposed");
  static final IRI POSTPONED = par("postponed");
  static final IRI CANCELLED = par("cancelled");
  static final IRI REFUSED = par("refused");
  static final IRI TALKS = par("talks");
  static final IRI VISIT = par("visit");
  static final IRI CALL = par("call");
  static final IRI MULTILATERAL = par("multilateral");
  static final IRI MEDIATION = par("mediation");
  static final IRI SUPPORTS = par("supports");
  static final IRI OPPOSES = par("opposes");
  static final IRI ASSERTS = par("asserts");
  static final IRI CONCERNED = par("concerned");
  static final IRI STATED = par("stated");
  static final IRI INFERRED = par("inferred");
  static final IRI CORRECTED = par("corrected");
  static final IRI DOCUMENT_GRAPH = par("DocumentGraph");
  static final IRI DEFAULT_GRAPH = par("DefaultGraph");
  static final IRI MERGE_LOG_GRAPH = par("MergeLogGraph");
  static final IRI LINK_GRAPH = par("LinkGraph");
  static final IRI MOVED_GRAPH = par("MovedGraph");
  static final IRI DERIVED_GRAPH = par("DerivedGraph");
  static final IRI IMPORT_GRAPH = par("ImportGraph");

  static final IRI SCHEMA_PLACE = iri(SCHEMA + "Place");
  static final IRI SCHEMA_LATITUDE = iri(SCHEMA + "latitude");
  static final IRI SCHEMA_LONGITUDE = iri(SCHEMA + "longitude");

  /** Datatype of the Extended Date/Time Format. */
  static final IRI EDTF = iri("http://id.loc.gov/datatypes/edtf");

  private Terms() {}

  private static IRI par(String localName) {
    return iri(NAMESPACE + localName);
  }

  private static IRI iri(String iri) {
    return SimpleValueFactory.getInstance().createIRI(iri);
  }
}
