package parley.document.pack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import parley.document.Limits;
import parley.document.Refusal;
import parley.document.Source;
import parley.document.Within;

/** A mailbox (mbox): mails one after another, each after a line that starts with "From ". */
final class Mailbox implements Pack {
  private static final byte[] SEPARATOR = "From ".getBytes(US_ASCII);
  private static final byte[] ESCAPED = ">From ".getBytes(US_ASCII);

  private final Source source;
  private final Limits limits;
  private final ByteLines lines;
  private final ByteArrayOutputStream mail = new ByteArrayOutputStream();
  private long number;
  private boolean tooLarge;
  private boolean ended;

  Mailbox(Source source, Limits limits) throws IOException {
    this.source = source;
    this.limits = limits;
    this.lines = new ByteLines(source.content().open(), limits.bytes());
  }

  @Override
  public Optional<Member> next() throws IOException {
    while (!ended) {
      ended = !lines.next();
      byte[] line = lines.bytes();
      if (ended || startsWith(line, SEPARATOR)) {
        Optional<Member> member = taken();
        if (member.isPresent()) {
          return member;
        }
      } else {
        add(startsWith(line, ESCAPED) ? Arrays.copyOfRange(line, 1, line.length) : line);
      }
    }
    return Optional.empty();
  }

  private void add(byte[] line) {
    tooLarge |= lines.isTooLong() || mail.size() + line.length > limits.bytes();
    if (!tooLarge) {
      mail.writeBytes(line);
      mail.write('\n');
    }
  }

  /** The mail gathered so far, if there is any. */
  private Optional<Member> taken() {
    if (mail.size() == 0 && !tooLarge) {
      return Optional.empty();
    }
    number++;
    String place = "message " + number;
    byte[] bytes = mail.toByteArray();
    boolean refused = tooLarge;
    mail.reset();
    tooLarge = false;
    if (refused) {
      return Pack.lost(source, place, Refusal.Kind.TOO_LARGE, "the message is too large");
    }
    Within within =
        new Within(
            place, Optional.of("message.eml"), source.within().known(), source.within().around());
    return Optional.of(new Member.Found(source.member("message-" + number, within, bytes)));
  }

  private static boolean startsWith(byte[] line, byte[] start) {
    return line.length >= start.length
        && Arrays.equals(line, 0, start.length, start, 0, start.length);
  }

  @Override
  public String position() {
    return "line " + lines.number();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
