package dk.trinvis.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A mail server that takes every letter and keeps it until the tests are over. */
public final class PostOffice {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final GreenMail server;

    private PostOffice() {
        server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
    }

    /** The one that the shared servers send by. */
    public static PostOffice shared() {
        return Shared.INSTANCE;
    }

    /** One of a test's own. */
    public static PostOffice open() {
        return new PostOffice();
    }

    /** The environment variables by which a server sends by it. */
    public Map<String, String> settings() {
        return Map.of(
                "TRINVIS_MAIL_HOST", "localhost",
                "TRINVIS_MAIL_PORT", Integer.toString(port()),
                "TRINVIS_MAIL_TLS", "false",
                "TRINVIS_URL", "https://trinvis.example");
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    /** All that has come. */
    public List<MimeMessage> letters() {
        return List.of(server.getReceivedMessages());
    }

    /** What has come to the address. */
    public List<MimeMessage> letters(String address) {
        return letters().stream()
                .filter(letter -> recipients(letter).anyMatch(address::equals))
                .toList();
    }

    /** Waits until something has come to the address. */
    public MimeMessage awaited(String address) {
        await(() -> !letters(address).isEmpty());
        return letters(address).get(0);
    }

    /** Waits for what a server does in the background. */
    public static void await(BooleanSupplier done) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it did not happen in " + PATIENCE);
            }
            pause();
        }
    }

    public void close() {
        server.stop();
    }

    private static Stream<String> recipients(MimeMessage letter) {
        try {
            return Stream.of(letter.getAllRecipients()).map(Object::toString);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final class Shared {
        static final PostOffice INSTANCE = new PostOffice();
    }
}
