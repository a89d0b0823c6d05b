package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.testing.PostOffice;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The outbox from round to round. */
class DeliveryRoundTest {

    private static final Instant NOON = DeliveryOutbox.NOON;

    private final PostOffice office = PostOffice.open();
    private final EmbeddedDataSource dataSource = new EmbeddedDataSource();
    private final DeliveryOutbox outbox = new DeliveryOutbox(dataSource, "BLOB");
    private final DeliveryQueue queue = new DeliveryQueue(dataSource);

    @BeforeEach
    void makeTheOutbox(TestInfo test) throws SQLException, IOException {
        dataSource.setDatabaseName(
                "memory:" + test.getTestMethod().orElseThrow().getName());
        dataSource.setCreateDatabase("create");
        outbox.make();
    }

    @AfterEach
    void closeTheOffice() {
        office.close();
    }

    @Test
    void eachLetterIsSentOnceInHoweverManyRounds() throws SQLException {
        outbox.add(1, Audience.CLOSED);
        outbox.add(2, Audience.PUBLIC);

        round(office.port(), Duration.ZERO);
        round(office.port(), Duration.ofDays(1));

        assertThat(outbox.states()).isEqualTo(Map.of(1L, "SENT", 2L, "SENT"));
        assertThat(office.letters()).hasSize(2);
    }

    @Test
    void whatIsClaimedIsClaimedByNobodyElse() throws SQLException {
        outbox.add(1, Audience.CLOSED);

        Optional<DeliveryLetter> first = queue.claim(NOON);

        assertThat(first)
                .hasValueSatisfying(letter -> assertThat(letter.attempt()).isEqualTo(1));
        assertThat(queue.claim(NOON)).isEmpty();
    }

    @Test
    void onlyWhoGetsThePublicPaperHasItAttached() throws SQLException {
        outbox.add(1, Audience.CLOSED);
        outbox.add(2, Audience.PUBLIC);

        assertThat(queue.claim(NOON).orElseThrow().pdf()).isEmpty();
        assertThat(queue.claim(NOON).orElseThrow().pdf())
                .hasValueSatisfying(pdf -> assertThat(pdf).asString().startsWith("%PDF"));
    }

    @Test
    void aClaimThatNobodyAnsweredForIsUncertainAndNotSentAgain() throws SQLException {
        outbox.add(1, Audience.CLOSED);
        queue.claim(NOON);

        queue.giveUpOld(NOON.plus(DeliveryQueue.LONGEST_CLAIM).minusSeconds(1));
        assertThat(outbox.states()).containsValue("SENDING");
        round(office.port(), Duration.ofHours(1));

        assertThat(outbox.states()).containsValue("UNCERTAIN");
        assertThat(office.letters()).isEmpty();
    }

    @Test
    void anAnswerThatComesLateIsStillTheTruth() throws SQLException {
        outbox.add(1, Audience.CLOSED);
        DeliveryLetter letter = queue.claim(NOON).orElseThrow();
        queue.giveUpOld(NOON.plusSeconds(3_600));

        queue.settle(letter, DeliveryState.SENT, "", NOON, NOON);

        assertThat(outbox.states()).containsValue("SENT");
    }

    @Test
    void anAnswerToAnEarlierAttemptChangesNothing() throws SQLException {
        outbox.add(1, Audience.CLOSED);
        DeliveryLetter first = queue.claim(NOON).orElseThrow();
        queue.settle(first, DeliveryState.WAITING, "451", NOON, NOON);
        queue.claim(NOON);

        queue.settle(first, DeliveryState.FAILED, "550", NOON, NOON);

        assertThat(outbox.states()).containsValue("SENDING 451");
    }

    @Test
    void aServerThatIsDownIsTriedAgainLaterAndLaterAndGivenUpAfterTwoDays() throws SQLException {
        outbox.add(1, Audience.CLOSED);
        int nobody = office.port();
        office.close();

        round(nobody, Duration.ZERO);
        round(nobody, Duration.ofSeconds(50));
        assertThat(attempts()).containsKey(1);
        for (int hours = 1; hours <= 60; hours++) {
            assertThat(outbox.states().get(1L)).isIn("WAITING", "FAILED");
            round(nobody, Duration.ofHours(hours));
        }

        assertThat(outbox.states()).containsValue("FAILED");
        assertThat(attempts()).containsKey(8);
    }

    @Test
    void aLetterThatSomebodyWantsSentAgainHasAllItsAttemptsAgain() throws SQLException {
        outbox.add(1, Audience.CLOSED);
        outbox.run("UPDATE delivery SET attempts = 8, decided_after = 8");

        assertThat(queue.claim(NOON))
                .hasValueSatisfying(letter -> assertThat(letter.attempt()).isEqualTo(9));
        outbox.run("UPDATE delivery SET state = 'WAITING'");
        int nobody = office.port();
        office.close();
        round(nobody, Duration.ZERO);

        assertThat(attempts()).isEqualTo(Map.of(10, "WAITING"));
        for (int hours = 1; hours <= 60; hours++) {
            round(nobody, Duration.ofHours(hours));
        }
        assertThat(attempts()).isEqualTo(Map.of(16, "FAILED"));
    }

    @Test
    void aServerThatComesBackGetsWhatWaited() throws SQLException {
        outbox.add(1, Audience.CLOSED);
        try (MoodyMailServer busy = new MoodyMailServer("220 hello", "421 too busy", "", "")) {
            round(busy.port(), Duration.ZERO);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(outbox.states()).containsValue("WAITING 421");

        round(office.port(), Duration.ofMinutes(2));

        assertThat(outbox.states()).containsValue("SENT");
        assertThat(office.letters(DeliveryOutbox.address(1))).hasSize(1);
    }

    private void round(int port, Duration afterNoon) throws SQLException {
        DeliverySending.round(queue, port, Duration.between(Clock.systemUTC().instant(), NOON.plus(afterNoon)))
                .run();
    }

    private Map<Integer, String> attempts() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT attempts, state FROM delivery")) {
            rows.next();
            return Map.of(rows.getInt(1), rows.getString(2));
        }
    }
}
