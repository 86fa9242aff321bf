package parley.document.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;

/**
 * The parts of a mail.
 *
 * @param text the text, plain if there are several forms of it
 * @param attached the files
 */
record MailParts(Optional<Entity> text, List<Entity> attached) {

  /** Multiparts in each other beyond which no mail program goes. */
  private static final int DEEPEST = 20;

  static MailParts of(Entity mail, int depth) {
    List<Entity> texts = new ArrayList<>();
    List<Entity> attached = new ArrayList<>();
    sort(mail, texts, attached, DEEPEST * depth);
    Optional<Entity> plain =
        texts.stream().filter(part -> part.getMimeType().equals("text/plain")).findFirst();
    return new MailParts(plain.or(() -> texts.stream().findFirst()), List.copyOf(attached));
  }

  private static void sort(Entity part, List<Entity> texts, List<Entity> attached, int depth) {
    if (part.getBody() instanceof Multipart parts) {
      if (depth > 0) {
        parts.getBodyParts().forEach(inner -> sort(inner, texts, attached, depth - 1));
      }
      return;
    }
    String type = part.getMimeType().toLowerCase(Locale.ROOT);
    boolean isFile =
        part.getFilename() != null || "attachment".equalsIgnoreCase(part.getDispositionType());
    boolean isText = type.equals("text/plain") || type.equals("text/html");
    if (isText && !isFile && part.getBody() instanceof TextBody) {
      texts.add(part);
    } else {
      attached.add(part);
    }
  }
}
