package parley.extract.finder;

import java.util.List;
import java.util.function.Consumer;
import parley.extract.finder.DocumentMentions.AnnotatedItem;
import parley.extract.mention.Annotated;
import parley.extract.mention.Meaning.OfPerson;
import parley.extract.mention.Mention;

/**
 * Marks people whose name is a line of its own and whose office is the next, as those are written
 * who sign a statement or sit at a table.
 */
final class NameLines {
  /** The rule by which the second line says what office somebody has who is named in the first. */
  private static final String OFFICE = "person.office-line";

  private static final String NAME = "person.name-line";
  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_OFFICE = 16;

  private final List<Annotated> lines;
  private final String text;

  /**
   * Prepares for an item.
   *
   * @param item with the organs of the document marked
   * @param text of the document
   */
  NameLines(AnnotatedItem item, String text) {
    this.lines = item.sentences().toList();
    this.text = text;
  }

  /**
   * Marks them.
   *
   * @param names finds all other names in a line, as is needed where one of these may stand
   */
  void mark(Consumer<Annotated> names) {
    for (int i = 1; i < lines.size(); i++) {
      Annotated name = lines.get(i - 1);
      Annotated office = lines.get(i);
      boolean isPair = name.size() <= LONGEST_NAME && office.size() <= LONGEST_OFFICE;
      if (isPair && RoleFinder.mayFind(office)) {
        names.accept(name);
        names.accept(office);
        mark(name, office);
      }
    }
  }

  private void mark(Annotated name, Annotated office) {
    Walk walk = new Walk(name);
    NameReader reader = new NameReader(name);
    int start = walk.forwardAll("@honorific", 0);
    int end = reader.end(start);
    boolean isName =
        reader.parts(start, end) >= 2
            && walk.forwardAll("@post-nominal", walk.forward("@comma", end)) == name.size()
            && name.lacks("person");
    List<Role> roles = office.lacks("person") ? new RoleFinder(office).find() : List.of();
    if (!isName || roles.isEmpty() || !isWhole(roles, office)) {
      return;
    }
    Role role = roles.getFirst();
    String called = name.sentence().withSingleSpaces(text, start, end);
    String title = office.sentence().withSingleSpaces(text, role.textFrom(), role.to());
    name.add(
        new Mention("person", 0, end, new OfPerson(called, "", role.party(), List.of(), NAME)));
    office.add(
        new Mention(
            "person",
            role.from(),
            role.to(),
            new OfPerson(called, title, role.party(), role.organs(), OFFICE)));
  }

  /** Whether a line is an office of a party or organ and nothing else. */
  private static boolean isWhole(List<Role> roles, Annotated office) {
    Walk walk = new Walk(office);
    Role first = roles.getFirst();
    int from = walk.back("@determiner", first.from());
    int to = roles.getLast().to();
    return from == 0
        && to >= office.size() - 1
        && first.kind() == Role.Kind.SINGLE
        && (first.party().isPresent() || !first.organs().isEmpty())
        && !new OfficeBounds(office, walk).isNotOfficial(first);
  }
}
