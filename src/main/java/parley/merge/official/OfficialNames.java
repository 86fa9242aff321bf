package parley.merge.official;

import java.util.Comparator;
import java.util.Locale;
import parley.merge.name.PersonName;

/** Which of a person's names says most. */
public final class OfficialNames {

  /**
   * The fullest name first: more words, then longer ones, then with its accents, then not all in
   * capitals, then without honorifics; then by the alphabet.
   */
  public static final Comparator<String> FULLEST_FIRST =
      Comparator.comparing((String name) -> -PersonName.of(name).fullness())
          .thenComparing(name -> -PersonName.of(name).words().size())
          .thenComparing(name -> -String.join("", PersonName.of(name).words()).length())
          .thenComparing(name -> -name.chars().filter(c -> c >= 0x80).count())
          .thenComparing(OfficialNames::isShouted)
          .thenComparing(String::length)
          .thenComparing(Comparator.naturalOrder());

  private OfficialNames() {}

  private static boolean isShouted(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }
}
