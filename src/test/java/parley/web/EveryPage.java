package parley.web;

import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;

/**
 * A server with the sample and what the sample lacks, so that there is a page of each kind: an
 * import and something that is no more.
 */
final class EveryPage implements AutoCloseable {
  /** An address of each kind of page, also of pages that say that something is wrong. */
  static final List<String> PATHS =
      List.of(
          "/",
          "/meeting/",
          "/meeting/?view=timeline",
          "/meeting/?view=map",
          "/meeting/?place=us%2Fwashington&party=cu",
          "/meeting/?from=1800&to=1801",
          "/official/",
          "/topic/",
          "/series/",
          "/document/",
          "/party/",
          "/place/",
          "/organization/",
          "/meeting/2015-03-31-cu-us-human-rights-dialogue",
          "/meeting/2016-10-14-cu-us-human-rights-dialogue",
          "/meeting/xxxx-xx-18-cu-us-law-enforcement-dialogue",
          "/delegation/2015-03-31-cu-us-human-rights-dialogue/cu",
          "/position/first/0a1b2c3d4e5f",
          "/official/mallory",
          "/official/pedro-luis-pedroso-cuesta",
          "/party/cu",
          "/place/us/washington",
          "/series/cu-us-human-rights-dialogue",
          "/topic/human-rights",
          "/organization/cu-ministry-of-foreign-affairs",
          "/document/first",
          "/document/2016/news.v2",
          "/claim/first/0000000000000003",
          "/conflict/0123456789abcdef",
          "/import/pocom",
          "/query/",
          "/query/meetings",
          "/query/meetings-by-topic",
          "/query/meetings-by-topic?topic=topic%2Fhuman-rights",
          "/query/meetings-by-topic?topic=%22%3E%3Cb%3E",
          "/sparql",
          "/search",
          "/search?q=human+rights",
          "/search?q=pedroso&kind=official",
          "/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
          "/data",
          "/api/",
          "/ns",
          "/ontology/alignments",
          "/reconcile/preview?id=official%2Fmallory",
          "/reconcile/preview?id=nobody",
          "/nothing",
          "/official/gone",
          "/sparql?query=nonsense");

  private static final String MORE =
      """
      BASE <http://localhost:3030/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      <data> dcterms:license <https://creativecommons.org/licenses/by/4.0/> ;
        dcterms:publisher "An <b>institute</b>" .
      <import/pocom> a <https://w3id.org/parley/ns#Import> ;
        dcterms:title "Chiefs of Mission" ; dcterms:publisher "Office of the Historian" .
      <moved> { <official/gone> owl:deprecated true . }
      """;

  private final SampleServer server = new SampleServer();

  /** Starts the server and waits until it has counted and indexed what it holds. */
  EveryPage() {
    Txn.executeWrite(
        server.data(), () -> RDFParser.fromString(MORE, Lang.TRIG).parse(server.data()));
    SearchTest.awaitIndex(server);
    DatasetTest.described(server);
  }

  /** {@return the server} */
  SampleServer server() {
    return server;
  }

  @Override
  public void close() {
    server.close();
  }
}
