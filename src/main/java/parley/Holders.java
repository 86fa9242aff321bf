package parley;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import parley.authority.register.OfficeRegister;
import parley.authority.register.Term.Cover;
import parley.web.reconcile.Officeholders;

/**
 * Lets the server ask a register.
 *
 * @param register who held which office when
 */
record Holders(OfficeRegister register) implements Officeholders {

  @Override
  public SortedSet<String> parties() {
    return register.parties();
  }

  @Override
  public List<Term> inOffice(String title, String party, LocalDate first, LocalDate last) {
    boolean isActing = register.isActing(title);
    return register.key(title, party).stream()
        .flatMap(office -> register.inOffice(office, first, last).stream())
        .filter(term -> term.isActing() || !isActing)
        .map(term -> term(term, register.cover(term, first, last)))
        .toList();
  }

  private static Term term(parley.authority.register.Term term, Cover cover) {
    return new Term(
        term.source().id() + " " + term.holder().id(),
        term.holder().names(),
        term.holder().same(),
        cover == Cover.CERTAIN,
        "By the register %s, %s was %s%s from %s"
            .formatted(
                term.source().name(),
                term.holder().name(),
                term.isActing() ? "acting " : "",
                term.office(),
                term.span().inWords()));
  }
}
