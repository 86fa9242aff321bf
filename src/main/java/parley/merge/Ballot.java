package parley.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.extract.Value;
import parley.merge.Conflict.Claim;

/**
 * A value with the documents that state it.
 *
 * @param value the value
 * @param documents names of the documents, never empty
 * @param stated whether one of them states it in words, rather than letting it be inferred
 */
record Ballot(Value value, SortedSet<String> documents, boolean stated) {

  /** More documents first, then the document whose name comes first, then the lesser value. */
  static final Comparator<Ballot> MAJORITY =
      Comparator.comparing((Ballot ballot) -> -ballot.documents().size())
          .thenComparing(ballot -> ballot.documents().first())
          .thenComparing(Ballot::value, Values.ORDER);

  /** {@return one ballot for each value claimed, by majority} */
  static List<Ballot> of(List<Claim> claims) {
    if (claims.size() == 1) {
      return List.of(of(claims.getFirst()));
    }
    SortedMap<Value, Ballot> ballots = new TreeMap<>(Values.ORDER);
    for (Claim claim : claims) {
      ballots.merge(claim.fact().value(), of(claim), Ballot::with);
    }
    List<Ballot> sorted = new ArrayList<>(ballots.values());
    sorted.sort(MAJORITY);
    return sorted;
  }

  private static Ballot of(Claim claim) {
    boolean stated = !claim.fact().evidence().isInferred();
    return new Ballot(claim.fact().value(), new TreeSet<>(List.of(claim.document())), stated);
  }

  private Ballot with(Ballot more) {
    documents.addAll(more.documents);
    return new Ballot(value, documents, stated || more.stated);
  }
}
