package parley.extract.frame;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import parley.extract.mention.Meaning;

/** Reads who meets where several states are named by what they are together: "the P5+1". */
final class StateGroups {
  private StateGroups() {}

  /** {@return ids of the states that a telling names as such a group} */
  static Set<String> of(Telling telling) {
    Set<String> ids = new LinkedHashSet<>();
    telling
        .reading()
        .sentence()
        .all("@state-group")
        .filter(telling::covers)
        .forEach(
            group -> {
              if (group.meaning() instanceof Meaning.OfClass(String states)) {
                ids.addAll(Arrays.asList(states.split("[+]", -1)));
              }
            });
    return ids;
  }
}
