package dk.trinvis.committee;

import dk.trinvis.common.Wordless;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hands letters to the mail server and says what it knows of them afterwards. */
final class DeliveryPost {

    private static final Logger LOG = Logger.getLogger(DeliveryPost.class.getName());

    /** An answer of a mail server by which it refuses: now (4) or for good (5). */
    private static final Pattern REFUSAL = Pattern.compile("[45]\\d\\d(?=[ -]|$)");

    private final Session session;
    private final Optional<String> user;
    private final String password;

    /**
     * To a mail server.
     *
     * @param session says which, and who the letters are from
     * @param user who signs in there, if anybody has to
     */
    DeliveryPost(Session session, Optional<String> user, String password) {
        this.session = session;
        this.user = user;
        this.password = password;
    }

    /**
     * What came of handing over a letter.
     *
     * @param state {@code SENT}; {@code WAITING} when it may be tried again, because the server certainly has it not; {@code
     *     FAILED} when it is refused for good, or the address is none; {@code UNCERTAIN} when the connection was lost after it was begun
     * @param problem the number that the server answered, or nothing
     */
    record Outcome(DeliveryState state, String problem) {}

    Outcome send(DeliveryLetter letter, Instant now) {
        MimeMessage message;
        Transport transport;
        try {
            message = message(letter, now);
            transport = connected();
        } catch (AddressException wrong) {
            return new Outcome(DeliveryState.FAILED, "");
        } catch (MessagingException before) {
            return new Outcome(DeliveryState.WAITING, answer(before).orElse(""));
        }
        try {
            return handOver(transport, message);
        } finally {
            close(transport);
        }
    }

    private Transport connected() throws MessagingException {
        Transport transport = session.getTransport();
        if (user.isPresent()) {
            transport.connect(user.get(), password);
        } else {
            transport.connect();
        }
        return transport;
    }

    /** From here on only an answer of the server tells: without one it may have the letter. */
    private static Outcome handOver(Transport transport, MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Outcome(DeliveryState.SENT, "");
        } catch (MessagingException thrown) {
            return answer(thrown).map(DeliveryPost::refused).orElse(new Outcome(DeliveryState.UNCERTAIN, ""));
        }
    }

    private static Outcome refused(String answer) {
        return new Outcome(answer.startsWith("5") ? DeliveryState.FAILED : DeliveryState.WAITING, answer);
    }

    /** What the server has answered, it has answered, whether it takes its leave or not. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.log(Level.FINE, "The mail server went first", Wordless.of(gone));
        }
    }

    /** The number by which the server refused, if it answered at all. */
    private static Optional<String> answer(MessagingException thrown) {
        for (@Nullable Exception each = thrown; each != null; each = next(each)) {
            Matcher answer = REFUSAL.matcher(String.valueOf(each.getMessage()));
            if (answer.lookingAt()) {
                return Optional.of(answer.group());
            }
        }
        return Optional.empty();
    }

    private static @Nullable Exception next(Exception thrown) {
        return thrown instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private MimeMessage message(DeliveryLetter letter, Instant now) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", letter.messageId());
            }
        };
        message.setFrom();
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart parts = new MimeMultipart("mixed");
        parts.addBodyPart(texts(letter));
        if (letter.pdf().isPresent()) {
            MimeBodyPart file = new MimeBodyPart();
            file.setDataHandler(
                    new DataHandler(new ByteArrayDataSource(letter.pdf().get(), PaperFormat.PDF.mediaType())));
            file.setFileName("status.pdf");
            parts.addBodyPart(file);
        }
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart texts(DeliveryLetter letter) throws MessagingException {
        MimeMultipart both = new MimeMultipart("alternative");
        both.addBodyPart(text(letter.plain(), "plain"));
        both.addBodyPart(text(letter.html(), "html"));
        MimeBodyPart texts = new MimeBodyPart();
        texts.setContent(both);
        return texts;
    }

    private static MimeBodyPart text(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), kind);
        return part;
    }
}
