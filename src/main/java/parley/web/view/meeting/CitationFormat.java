package parley.web.view.meeting;

import java.util.Arrays;
import java.util.Optional;

/** Files that programs for bibliographies read. They cite a page and are no form of its data. */
public enum CitationFormat {
  /** BibTeX. */
  BIBTEX("bibtex", "application/x-bibtex", "bib"),
  /** JSON of the Citation Style Language. */
  CSL("csl", "application/vnd.citationstyles.csl+json", "json");

  private final String parameter;
  private final String mediaType;
  private final String ending;

  CitationFormat(String parameter, String mediaType, String ending) {
    this.parameter = parameter;
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /** {@return what names it in the parameter {@code format}} */
  public String parameter() {
    return parameter;
  }

  /** {@return its media type} */
  public String mediaType() {
    return mediaType;
  }

  /** {@return how names of its files end, without the dot} */
  public String ending() {
    return ending;
  }

  /**
   * {@return the format of a name; empty if there is none}
   *
   * @param parameter as in an address
   */
  public static Optional<CitationFormat> named(String parameter) {
    return Arrays.stream(values()).filter(one -> one.parameter.equals(parameter)).findFirst();
  }
}
