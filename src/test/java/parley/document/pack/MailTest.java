package parley.document.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static parley.document.pack.Packed.document;
import static parley.document.pack.Packed.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.document.Document;

/** Mails are documents, with the files that they bring, and mailboxes hold several. */
final class MailTest {
  @Test
  void aMailSaysWhatItsWriterSaysAndBringsItsFiles() {
    String mail =
        """
        From: Press Office <press@ministry.example>
        To: list@press.example
        Subject: =?UTF-8?Q?Di=C3=A1logo?= held
        Date: Fri, 3 May 2019 10:00:00 +0200
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=X

        --X
        Content-Type: text/plain; charset=utf-8

        The delegations met in Oslo.

        On Thu, 2 May 2019 at 09:00, Desk <desk@press.example> wrote:
        > Did they meet in Rome?

        --\s
        Press Office, Harbour Street
        --X
        Content-Type: text/plain; name="annex.txt"
        Content-Disposition: attachment; filename="annex.txt"

        The second round will be in Bern.
        --X--
        """;
    List<Member> members = members("one.eml", mail.getBytes(UTF_8));
    Document text = document(members.get(0));
    assertEquals("one", text.name());
    assertEquals("The delegations met in Oslo.", text.text().strip());
    assertEquals(Optional.of("Diálogo held"), text.metadata().title());
    assertEquals(Optional.of("Press Office"), text.metadata().publisher());
    assertEquals(Optional.of(LocalDate.of(2019, 5, 3)), text.metadata().published());
    Document annex = document(members.get(1));
    assertEquals("one/attached-1", annex.name());
    assertEquals(Optional.of(LocalDate.of(2019, 5, 3)), annex.metadata().published());
  }

  @Test
  void aMailboxHoldsMails() {
    String box =
        """
        From a@b.example Fri May  3 10:00:00 2019
        Subject: First

        They met.
        >From then on they talked.

        From a@b.example Fri May  3 11:00:00 2019
        Subject: Second

        They parted.
        """;
    List<Member> members = members("box.mbox", box.getBytes(UTF_8));
    assertEquals("They met.\nFrom then on they talked.", document(members.get(0)).text().strip());
    assertEquals("box/message-2", document(members.get(1)).name());
    assertEquals(Optional.of("Second"), document(members.get(1)).metadata().title());
  }
}
