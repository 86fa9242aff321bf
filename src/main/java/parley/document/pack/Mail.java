package parley.document.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import parley.document.Limits;
import parley.document.Refusal;
import parley.document.Source;
import parley.document.Within;
import parley.document.bytes.CleanText;
import parley.document.page.Description;

/**
 * A mail: what its writer says in it, with subject, sender and date, and after it each file that is
 * attached.
 */
final class Mail implements Pack {
  private static final int MOST_HEADERS = 1000;
  private static final int LONGEST_HEADER = 100_000;
  private static final int MOST_ATTACHED = 1000;

  private final Source source;
  private final Limits limits;
  private final Description description;
  private final Iterator<Entity> attached;
  private Optional<Member> text;
  private int number;

  Mail(Source source, Limits limits) throws IOException {
    this.source = source;
    this.limits = limits;
    Message message = message();
    this.description = description(message);
    MailParts parts = MailParts.of(message, limits.depth());
    this.text = text(parts);
    List<Entity> files = parts.attached();
    this.attached = files.subList(0, Math.min(files.size(), MOST_ATTACHED)).iterator();
  }

  private Message message() throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        new MimeConfig.Builder()
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxHeaderLen(LONGEST_HEADER)
            .setMaxLineLen(limits.line())
            .build());
    try (InputStream in = source.content().open()) {
      byte[] bytes = in.readNBytes(limits.bytes() + 1);
      if (bytes.length > limits.bytes()) {
        throw new IOException("it is larger than " + limits.bytes() + " bytes");
      }
      return builder.parseMessage(new ByteArrayInputStream(bytes));
    }
  }

  private static Description description(Message message) {
    Optional<LocalDate> day =
        Optional.ofNullable(message.getDate())
            .map(date -> date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate());
    Optional<Mailbox> sender =
        Optional.ofNullable(message.getFrom()).flatMap(from -> from.stream().findFirst());
    return new Description(
        Optional.ofNullable(message.getSubject()).flatMap(CleanText::line),
        sender
            .map(from -> from.getName() == null ? from.getAddress() : from.getName())
            .flatMap(CleanText::line),
        day,
        Optional.empty(),
        Optional.empty());
  }

  private Optional<Member> text(MailParts parts) throws IOException {
    if (parts.text().isEmpty()) {
      return parts.attached().isEmpty()
          ? Pack.lost(source, "", Refusal.Kind.EMPTY, "the mail holds no text")
          : Optional.empty();
    }
    Entity part = parts.text().get();
    boolean html = part.getMimeType().equals("text/html");
    String words =
        new String(((TextBody) part.getBody()).getInputStream().readAllBytes(), charset(part));
    String own = html ? words : MailText.own(words);
    if (own.isBlank()) {
      return Pack.lost(source, "", Refusal.Kind.EMPTY, "the mail holds nothing but quotes");
    }
    Within within =
        new Within("", Optional.of(html ? "mail.html" : "mail.txt"), description, Description.NONE);
    return Optional.of(new Member.Found(source.part(within, own.getBytes(UTF_8))));
  }

  private static Charset charset(Entity part) {
    try {
      return Charset.forName(part.getCharset());
    } catch (IllegalArgumentException e) {
      // A set that Java does not know, or a misspelt one; most mails are in this one.
      return UTF_8;
    }
  }

  @Override
  public Optional<Member> next() throws IOException {
    if (text.isPresent()) {
      Optional<Member> first = text;
      text = Optional.empty();
      return first;
    }
    while (attached.hasNext()) {
      Entity part = attached.next();
      number++;
      String name =
          Optional.ofNullable(part.getFilename())
              .orElse(part.getBody() instanceof Message ? "attached.eml" : "");
      if (Source.isDocument(name) && !name.isEmpty()) {
        Within within = new Within(position(), Optional.of(name), Description.NONE, around());
        byte[] bytes = bytes(part.getBody());
        return Optional.of(new Member.Found(source.member("attached-" + number, within, bytes)));
      }
    }
    return Optional.empty();
  }

  /** What a mail says of the files attached to it: when it was sent, and by whom. */
  private Description around() {
    return new Description(
        Optional.empty(),
        description.publisher(),
        description.published(),
        Optional.empty(),
        Optional.empty());
  }

  private byte[] bytes(Body body) throws IOException {
    return switch (body) {
      case BinaryBody file -> {
        try (InputStream in = file.getInputStream()) {
          yield in.readNBytes(limits.bytes() + 1);
        }
      }
      case TextBody words -> {
        try (InputStream in = words.getInputStream()) {
          yield in.readNBytes(limits.bytes() + 1);
        }
      }
      case Message message -> {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DefaultMessageWriter().writeMessage(message, out);
        yield out.toByteArray();
      }
      default -> new byte[0];
    };
  }

  @Override
  public String position() {
    return number == 0 ? "" : "attachment " + number;
  }

  @Override
  public void close() {
    // The whole mail is held in memory.
  }
}
