package parley.rdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.rio.RDFHandlerException;

/** The texts of documents, kept until what the documents say is written. */
final class WaitingTexts {
  private final Spool spool = new Spool();
  private final Map<String, Stretch> texts = new LinkedHashMap<>();

  /** Where in the spool the lines of a document stand. */
  private record Stretch(long from, long size) {}

  /**
   * Keeps lines about a document.
   *
   * @throws IllegalArgumentException if there are lines of a document of that name
   */
  void keep(String document, QuadLines lines) {
    keep(document, () -> lines.copyTo(spool));
  }

  /** Keeps lines as the other method does. */
  void keep(String document, String lines) {
    keep(document, () -> spool.write(lines.getBytes(StandardCharsets.UTF_8)));
  }

  private interface Writing {
    void run() throws IOException;
  }

  private void keep(String document, Writing writing) {
    if (texts.containsKey(document)) {
      throw new IllegalArgumentException("two documents have the name " + document);
    }
    long from = spool.size();
    try {
      writing.run();
    } catch (IOException e) {
      throw new RDFHandlerException(e);
    }
    texts.put(document, new Stretch(from, spool.size() - from));
  }

  /**
   * Writes the lines about a document, which are then no longer kept.
   *
   * @throws IllegalArgumentException if there are none
   */
  void write(String document, QuadLines out) {
    Stretch text = texts.remove(document);
    if (text == null) {
      throw new IllegalArgumentException("facts of an unknown document " + document);
    }
    spool.copy(text.from(), text.size(), out);
  }

  /** Writes whatever is still kept, in the order in which it came, and lets go of the file. */
  void finish(QuadLines out) {
    List.copyOf(texts.keySet()).forEach(document -> write(document, out));
    try {
      spool.close();
    } catch (IOException e) {
      throw new RDFHandlerException(e);
    }
  }
}
