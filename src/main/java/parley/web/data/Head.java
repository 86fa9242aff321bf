package parley.web.data;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a page says of itself to search engines and previews.
 *
 * @param canonical its one address; empty if it has none that should be found
 * @param description in a sentence or two
 * @param type after Open Graph
 * @param json schema.org's JSON-LD, safe inside HTML; empty if there is none
 */
public record Head(String canonical, String description, String type, String json) {
  /** Of a page that says nothing of itself. */
  public static final Head NONE = new Head("", "", "", "");

  private static final int LONGEST = 200;

  /** Cuts the description to what previews show. */
  public Head {
    if (description.codePointCount(0, description.length()) > LONGEST) {
      description = description.substring(0, description.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
  }

  /**
   * {@return JSON in which nothing can end the element of HTML that it stands in, or begin a
   * comment or another}
   *
   * @param json any value
   */
  static String safe(JsonNode json) {
    // Outside of strings JSON has none of these characters.
    return json.toString()
        .replace("<", "\\u003C")
        .replace(">", "\\u003E")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
