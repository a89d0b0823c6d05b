package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.committee.DeliveryPost.Outcome;
import dk.trinvis.testing.PostOffice;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a letter after it was handed over, whatever the mail server does. */
class DeliveryPostTest {

    private static final String YES = "250 yes";
    private static final String HELLO = "220 hello";
    private static final String BYE = "221 bye";

    @Test
    void aLetterIsPlainTextAndHtmlWithThePublicPaper() throws Exception {
        PostOffice office = PostOffice.open();

        Outcome outcome = DeliverySending.post(office.port()).send(letter(Optional.of(bytes())), DeliveryOutbox.NOON);

        assertThat(outcome).isEqualTo(new Outcome(DeliveryState.SENT, ""));
        MimeMessage came = office.awaited("mette@example.org");
        assertThat(came.getMessageID()).isEqualTo("<1@example.org>");
        assertThat(came.getSubject()).isEqualTo("Indsats på prøve");
        assertThat(came.getFrom()[0]).hasToString("trinvis@example.org");
        assertThat(came.getHeader("Date", "")).isEqualTo("Mon, 2 Mar 2026 12:00:00 GMT");
        MimeMultipart parts = (MimeMultipart) came.getContent();
        MimeMultipart texts = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(texts.getContentType()).startsWith("multipart/alternative");
        assertThat(texts.getBodyPart(0).getContent()).isEqualTo("Læs den på æblegården");
        assertThat(texts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(texts.getBodyPart(1).getContent()).isEqualTo("<p>Læs den på æblegården</p>");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("status.pdf");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        parts.getBodyPart(1).getDataHandler().writeTo(pdf);
        assertThat(pdf.toByteArray()).isEqualTo(bytes());
        office.close();
    }

    @Test
    void aMemberGetsNoPaperWithTheLetter() throws Exception {
        PostOffice office = PostOffice.open();

        DeliverySending.post(office.port()).send(letter(Optional.empty()), DeliveryOutbox.NOON);

        assertThat(((MimeMultipart) office.awaited("mette@example.org").getContent()).getCount())
                .isEqualTo(1);
        office.close();
    }

    @Test
    void aServerThatIsDownIsTriedAgain() {
        PostOffice office = PostOffice.open();
        int port = office.port();
        office.close();

        assertThat(DeliverySending.post(port).send(letter(Optional.empty()), DeliveryOutbox.NOON))
                .isEqualTo(new Outcome(DeliveryState.WAITING, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "220 hello, 250 yes, 250 yes, 221 bye, SENT, ''",
        "421 too busy, 250 yes, 250 yes, 221 bye, WAITING, ''",
        "220 hello, 450 come back later, 250 yes, 221 bye, WAITING, 450",
        "220 hello, 550 5.1.1 nobody of that name, 250 yes, 221 bye, FAILED, 550",
        "220 hello, 250 yes, 451 no room now, 221 bye, WAITING, 451",
        "220 hello, 250 yes, 554 not that, 221 bye, FAILED, 554"
    })
    void anAnswerOfTheServerIsTakenAtItsWord(
            String greeting, String recipient, String whole, String bye, DeliveryState state, String problem)
            throws IOException {
        assertThat(outcome(greeting, recipient, whole, bye)).isEqualTo(new Outcome(state, problem));
    }

    @Test
    void aConnectionThatIsLostBeforeTheLetterIsTriedAgain() throws IOException {
        assertThat(outcome(MoodyMailServer.CUT, YES, YES, BYE)).isEqualTo(new Outcome(DeliveryState.WAITING, ""));
    }

    /** It may have the letter: it was told all of it. */
    @Test
    void aConnectionThatIsLostAfterTheLetterLeavesItUncertain() throws IOException {
        assertThat(outcome(HELLO, YES, MoodyMailServer.CUT, BYE)).isEqualTo(new Outcome(DeliveryState.UNCERTAIN, ""));
    }

    @Test
    void whoGoesWithoutGoodbyeHasTheLetterAllTheSame() throws IOException {
        assertThat(outcome(HELLO, YES, YES, MoodyMailServer.CUT)).isEqualTo(new Outcome(DeliveryState.SENT, ""));
    }

    @Test
    void whatIsNoAddressAfterAllIsGivenUpAtOnce() {
        DeliveryLetter letter =
                new DeliveryLetter(1, 1, 1, "mette@example..org", "<1@example.org>", "", "", "", Optional.empty());

        assertThat(DeliverySending.post(1).send(letter, DeliveryOutbox.NOON))
                .isEqualTo(new Outcome(DeliveryState.FAILED, ""));
    }

    private static Outcome outcome(String greeting, String recipient, String whole, String bye) throws IOException {
        try (MoodyMailServer server = new MoodyMailServer(greeting, recipient, whole, bye)) {
            return DeliverySending.post(server.port()).send(letter(Optional.empty()), DeliveryOutbox.NOON);
        }
    }

    private static byte[] bytes() {
        return "%PDF-1.7 æ".getBytes(StandardCharsets.ISO_8859_1);
    }

    private static DeliveryLetter letter(Optional<byte[]> pdf) {
        return new DeliveryLetter(
                1,
                1,
                1,
                "mette@example.org",
                "<1@example.org>",
                "Indsats på prøve",
                "Læs den på æblegården",
                "<p>Læs den på æblegården</p>",
                pdf);
    }
}
