package parley.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.document.language.SentenceEnds;

/** The bar {@code |} in a text marks where one sentence ends and the next one starts. */
final class SentenceEndsTest {
  /** Far beyond any machine's need: only what would never end fails. */
  private static final Duration ENDLESS = Duration.ofMinutes(2);

  private static final SentenceEnds ENDS = new SentenceEnds();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was accepted by the U.S. in January this year.|U.S. Assistant Secretary Malinowski led.",
        "They met in Washington D.C. between delegations from both countries.",
        "Talks took place in Washington, D.C.|The Cuban side was satisfied.",
        "See Assoc. Press, U.S., Cuba Hold Talks, N.Y. Times (Mar. 31, 2015); U.S. Dep’t of State.",
        "It told of brutality in the U.S.|Cuba also raised limits on trade unions.",
        "The U.S. Congress has not voted.|The U.S. Treasury will decide.",
        "Mr. Kerry met Sen. Rubio and Gen. Castro.|Dr. J. F. Mora led the U.N. team.",
        "It starts at 9 a.m. Havana time.|It ends at 3 p.m.|They will return.",
        "He spoke of a “respectful conversation.”|Nevertheless, differences remain.",
        "“It was useful!” said the Minister.|“Was it?” asked another.|Nobody knows.",
        "The blockade . . . constitutes a violation.|It goes on. . . .|They said so.",
        "Dialogue with regimes (…) affects Cubans.|The talks resumed.[3]|Nothing more. [4]|Done.",
        "the Ministry of the Interior (Minint). of the island.",
        "Havana, January 9, 2018.|In the morning, a hearing was held.",
        "See www.state.gov or vanguardia.cu for the 1.5 million.|Thanks.",
        "1. The Ministers met.|They left.",
        "They met on Fri. Oct. 14 in room No. 5.|It rained.",
        "The vote was in Oct.|Both sides agreed.",
        "They called it a success…|Others did not.",
        "MR. PATEL: Good afternoon.|MS. LEE: Hello.",
        "The envoy Ruth K. Osei was received.|It took Plan B.|Then came rain.",
        "Ambassador (ret.) Paul Adeyemi led it.|He spoke (for an hour.)|They agreed."
      })
  void englishSentencesEndWhereTheyShould(String marked) {
    assertEquals(marked, mark(marked, "en"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "El Sr. Pedroso y la Sra. Vidal viajaron a EE.UU. en marzo.|Regresaron el 3 de abr. a La Habana.",
        "La delegación de EE. UU. estuvo presidida por el Lic. Malinowski.",
        "Se reunieron en Washington D.C.|La delegación cubana agradeció.",
        "“Fue útil”, dijo.|¿Habrá otra ronda?|¡Ojalá!|Nadie lo sabe.",
        "Véase el art. 5 y la Res. 60/251.|El Gral. Castro y el Dr. Mora firmaron.",
        "Pidió una salida al mar.|Bolivia insistió.",
        "La Habana, 15 nov.|El canciller recibió a su homólogo.",
        "Encabezó la parte el embajador John Lee.|La última ronda fue en Corea del Sur.|Ambas agradecieron."
      })
  void spanishSentencesEndWhereTheyShould(String marked) {
    assertEquals(marked, mark(marked, "es"));
  }

  @Test
  void sentencesWithoutASpaceBetweenAreParted() {
    String text = "The rights were upheld.The text says so.";
    assertEquals(List.of(23, text.length()), ENDS.in(text, "en"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met in Lima on May 7.|At the dinner they spoke.|Peru agreed.|Both left.",
        "“It was useful.”|The minister left for Ghana.|Togo and Benin followed.",
        "See www.example.Com or v2.The file is here."
      })
  void whatFollowsAFullStopAtOnceMayBeASentence(String marked) {
    List<String> parts = List.of(marked.split("\\|", -1));
    List<Integer> ends = new ArrayList<>();
    String text = "";
    for (String part : parts) {
      text += part;
      ends.add(text.length());
    }
    assertEquals(ends, ENDS.in(text, "en"));
  }

  @Test
  void aLineOfFullStopsOrLettersIsReadToItsEnd() {
    for (String unit :
        List.of(".", "a.", ". ", "A. ", "U.S. ", "[1]", "a", "”", ".\u00A0\u00A0", "x.[1] ")) {
      String text = unit.repeat(1_000_000 / unit.length());
      assertTimeoutPreemptively(ENDLESS, () -> ENDS.in(text, "en"), unit);
    }
  }

  private static String mark(String marked, String language) {
    String text = marked.replace('|', ' ');
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int end : ENDS.in(text, language)) {
      sentences.add(text.substring(start, end).strip());
      start = end;
    }
    return String.join("|", sentences);
  }
}
