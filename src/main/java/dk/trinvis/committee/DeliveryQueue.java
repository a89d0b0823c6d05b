package dk.trinvis.committee;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The outbox, as whoever sends sees it. No letter is sent twice and none is forgotten, although no mail server can be asked
 * later whether it took one:
 *
 * <ul>
 *   <li>a delivery is claimed, and the claim committed, before the mail server hears of it, so that nobody sends it besides;
 *   <li>what the mail server answered is written down against that claim;
 *   <li>a claim without an answer, because the server was killed or the connection was lost when the letter was on its way,
 *       is never tried again by itself. It is {@linkplain DeliveryState#UNCERTAIN uncertain}: the secretary asks the recipient
 *       and says that it arrived or is to be sent again. It stays in sight until then.
 * </ul>
 *
 * <p>The other way round, sending again what may have arrived, is what most outboxes do. A committee that gets a paper twice
 * has to find out whether they differ, and a letter that nobody knows of is found by nobody; so we ask. Every step is one
 * statement, committed by itself: use it outside of any transaction.
 */
final class DeliveryQueue {

    /** Much longer than the mail server is given to answer, see {@link DeliveryPost}. */
    static final Duration LONGEST_CLAIM = Duration.ofMinutes(15);

    private final DataSource dataSource;

    DeliveryQueue(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Claims the one that has waited longest of those whose time has come. */
    Optional<DeliveryLetter> claim(Instant now) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            for (Optional<Long> next = next(connection, now); next.isPresent(); next = next(connection, now)) {
                if (update(
                        connection,
                        "UPDATE delivery SET state = 'SENDING', state_since = ?, attempts = attempts + 1"
                                + " WHERE id = ? AND state = 'WAITING'",
                        Timestamp.from(now),
                        next.get())) {
                    return Optional.of(letter(connection, next.get()));
                }
            }
            return Optional.empty();
        }
    }

    private static Optional<Long> next(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT id FROM delivery WHERE state = 'WAITING'"
                + " AND next_try_at <= ? ORDER BY next_try_at, id FETCH FIRST 1 ROWS ONLY")) {
            query.setTimestamp(1, Timestamp.from(now));
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
            }
        }
    }

    private static DeliveryLetter letter(Connection connection, long id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT d.attempts, d.attempts - d.decided_after, d.address, d.message_id, d.subject,"
                        + " d.plain_text, d.html_text, f.content FROM delivery d LEFT JOIN edition_file f"
                        + " ON f.edition_id = d.edition_id AND f.name = 'public.pdf' AND d.audience = 'PUBLIC' WHERE d.id = ?")) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new DeliveryLetter(
                        id,
                        row.getInt(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        Optional.ofNullable(row.getBytes(8)));
            }
        }
    }

    /**
     * Writes down what came of an attempt. An answer that comes late is still the truth, as long as nobody has decided and
     * no other attempt was made.
     *
     * @param problem the number that the mail server answered, or nothing
     * @param nextTryAt when it is tried again, if it is to wait
     */
    void settle(DeliveryLetter letter, DeliveryState state, String problem, Instant now, Instant nextTryAt)
            throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            update(
                    connection,
                    "UPDATE delivery SET state = ?, problem = ?, state_since = ?, next_try_at = ?"
                            + " WHERE id = ? AND attempts = ? AND state IN ('SENDING', 'UNCERTAIN')",
                    state.name(),
                    problem,
                    Timestamp.from(now),
                    Timestamp.from(nextTryAt),
                    letter.id(),
                    letter.attempt());
        }
    }

    /** What was claimed longer ago than any mail server takes to answer is uncertain: whoever claimed it is gone. */
    void giveUpOld(Instant now) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            update(
                    connection,
                    "UPDATE delivery SET state = 'UNCERTAIN', state_since = ?"
                            + " WHERE state = 'SENDING' AND state_since <= ?",
                    Timestamp.from(now),
                    Timestamp.from(now.minus(LONGEST_CLAIM)));
        }
    }

    private static boolean update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate() > 0;
        }
    }
}
