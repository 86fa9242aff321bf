package parley.web.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths and IRIs stand for each other. */
final class BaseTest {
  private final Base base = new Base("https://example.org/kg/");

  @Test
  void anIriUnderTheBaseHasAPath() {
    assertEquals(Optional.of("/party/cu"), base.pathOf("https://example.org/kg/party/cu"));
    assertEquals("https://example.org/kg/party/cu", base.iriOf("/party/cu"));
    assertEquals(Optional.empty(), base.pathOf("https://example.org/other"));
  }

  @Test
  void noPathLeadsToAnotherHost() {
    assertEquals(Optional.empty(), base.pathOf("https://example.org/kg//evil.example/x"));
  }

  @ParameterizedTest
  @CsvSource({
    "/a%2fb, /a%2Fb",
    "/%7Euser, /~user",
    "/caf%c3%a9, /caf%C3%A9",
    "/café, /caf%C3%A9",
    "/\uD83C\uDF0D, /%F0%9F%8C%8D",
    "/a%25b, /a%25b",
    "/%, /%",
  })
  void pathsOfOneMeaningAreSpelledAlike(String path, String spelled) {
    assertEquals(spelled, Base.normalized(path));
  }
}
