package parley.web.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import parley.web.graph.Claim;
import parley.web.graph.Claims;
import parley.web.graph.Data;
import parley.web.graph.Terms;
import parley.web.view.Highlighter.Range;
import parley.web.view.PageView.Paper;
import parley.web.view.PageView.Proof;

/** Makes the pages of documents and of the claims in them. */
final class Papers {
  private final Data data;
  private final Claims claims;
  private final Names names;
  private final Facts facts;

  Papers(Data data, Names names, Facts facts) {
    this.data = data;
    this.claims = new Claims(data);
    this.names = names;
    this.facts = facts;
  }

  /** {@return the page of a document} */
  Paper paper(Node document, String path) {
    List<Claim> found = claims.in(document);
    Map<Range, Integer> passages = new LinkedHashMap<>();
    for (Claim claim : found) {
      passages.merge(new Range(claim.passage().start(), claim.passage().end()), 1, Integer::sum);
    }
    return new Paper(
        names.name(document),
        document.getURI(),
        path,
        facts.properties(document, List.of()),
        data.text(document).map(text -> Highlighter.pieces(text, passages)).orElse(List.of()),
        facts.passages(found, document),
        facts.groups(document, List.of(Terms.DERIVED_FROM)));
  }

  /** {@return the page of a claim} */
  Proof proof(Claim claim, String path) {
    return new Proof(
        claim.iri().getURI(),
        path,
        names.link(claim.subject()),
        facts.statement(claim),
        facts.source(claim),
        facts.claimsAbout(claim.subject()).stream()
            .filter(other -> !other.iri().equals(claim.iri()))
            .filter(other -> other.predicate().equals(claim.predicate()))
            .filter(other -> other.object().equals(claim.object()))
            .map(facts::source)
            .toList());
  }
}
