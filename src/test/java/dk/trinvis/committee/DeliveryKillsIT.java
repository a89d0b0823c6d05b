package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.testing.PostOffice;
import dk.trinvis.testing.TestDatabase;
import jakarta.activation.DataHandler;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.angus.activation.MailcapRegistryProviderImpl;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Whoever empties the outbox is killed again and again while it does. */
class DeliveryKillsIT {

    private static final int KILLS = 50;
    private static final int KILLED = 128 + 9;
    private static final int MORE = 12;
    private static final int MOST_SENT = 6;
    private static final int LONGEST_PAUSE_MICROS = 6_000;

    private final PostOffice office = PostOffice.open();
    private final TestDatabase database = TestDatabase.postgres();

    @Test
    void noLetterIsLostAndNoneComesTwiceHoweverOftenTheSenderIsKilled() throws Exception {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(database.url());
        DeliveryOutbox outbox = new DeliveryOutbox(dataSource, "BYTEA").make();
        long seed = System.nanoTime();
        Random random = new Random(seed);

        for (int kill = 0; kill < KILLS; kill++) {
            fill(outbox, kill);
            killWhileSending(random);
        }
        Process last = sending(60);
        assertThat(last.waitFor()).isZero();

        Map<Long, String> states = outbox.states();
        Map<String, Long> came = office.letters().stream()
                .map(DeliveryKillsIT::messageId)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(states).as("seed " + seed).hasSize(KILLS * MORE);
        states.forEach((id, state) -> assertThat(came.getOrDefault(DeliveryOutbox.messageId(id), 0L))
                .as("%d is %s, seed %d", id, state, seed)
                .isIn(state.equals("SENT") ? List.of(1L) : List.of(0L, 1L)));
        assertThat(states.values()).containsOnly("SENT", "UNCERTAIN");
        assertThat(states.values().stream().filter("UNCERTAIN"::equals)).hasSizeBetween(1, KILLS);
        office.close();
    }

    private static void fill(DeliveryOutbox outbox, int round) throws SQLException {
        for (int i = 0; i < MORE; i++) {
            outbox.add((long) round * MORE + i, i % 2 == 0 ? Audience.CLOSED : Audience.PUBLIC);
        }
    }

    /** Some letters are out and others wait; the rest of a moment decides between which of its steps it dies. */
    private void killWhileSending(Random random) throws Exception {
        int enough = office.letters().size() + 1 + random.nextInt(MOST_SENT);
        Process sending = sending(0);
        while (office.letters().size() < enough && sending.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        long until = System.nanoTime() + 1_000L * random.nextInt(LONGEST_PAUSE_MICROS);
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        sending.destroyForcibly();
        assertThat(sending.waitFor()).isEqualTo(KILLED);
    }

    private Process sending(int minutesAhead) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC",
                "-cp",
                classPath(),
                DeliverySending.class.getName()));
        command.addAll(List.of(database.url(), Integer.toString(office.port()), Integer.toString(minutesAhead)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/delivery-kills.log")))
                .start();
    }

    /** What it needs alone: looking through everything there is takes longer than sending. */
    private static String classPath() {
        return Stream.of(
                        DeliveryRound.class,
                        DeliverySending.class,
                        PGSimpleDataSource.class,
                        Transport.class,
                        SMTPTransport.class,
                        DataHandler.class,
                        MailcapRegistryProviderImpl.class)
                .map(DeliveryKillsIT::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String messageId(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
