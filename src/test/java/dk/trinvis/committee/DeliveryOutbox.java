package dk.trinvis.committee;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * A database with nothing but an outbox, and of editions what that needs.
 *
 * @param bytes what the database calls bytes
 */
record DeliveryOutbox(DataSource dataSource, String bytes) {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Path TABLE = Path.of("src/main/resources/db/common/V058__deliveries.sql");
    private static final Pattern STATEMENT = Pattern.compile(";");
    private static final String EDITION = "an-edition";

    DeliveryOutbox make() throws SQLException, IOException {
        run("CREATE TABLE edition (id VARCHAR(36) NOT NULL PRIMARY KEY)");
        run("CREATE TABLE edition_file (edition_id VARCHAR(36), name VARCHAR(40), content " + bytes + ")");
        for (String statement : STATEMENT.split(Files.readString(TABLE).replaceAll("--.*", ""), 0)) {
            if (!statement.isBlank()) {
                run(statement);
            }
        }
        run("INSERT INTO edition VALUES ('" + EDITION + "')");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO edition_file VALUES (?, 'public.pdf', ?)")) {
            insert.setString(1, EDITION);
            insert.setBytes(2, "%PDF-1.7 hele papiret".getBytes(StandardCharsets.UTF_8));
            insert.executeUpdate();
        }
        return this;
    }

    /** One that waits since noon, as a member's or for the public. */
    void add(long id, Audience audience) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO delivery (id, edition_id, address,"
                        + " member_name, audience, message_id, subject, plain_text, html_text, state, state_since, attempts,"
                        + " next_try_at, problem) VALUES (?, ?, ?, '', ?, ?, ?, 'Til læsning', '<p>Til læsning</p>',"
                        + " 'WAITING', ?, 0, ?, '')")) {
            insert.setLong(1, id);
            insert.setString(2, EDITION);
            insert.setString(3, address(id));
            insert.setString(4, audience.name());
            insert.setString(5, messageId(id));
            insert.setString(6, "Indsats på prøve, udgave " + id);
            insert.setTimestamp(7, Timestamp.from(NOON));
            insert.setTimestamp(8, Timestamp.from(NOON));
            insert.executeUpdate();
        }
    }

    static String address(long id) {
        return "modtager" + id + "@example.org";
    }

    static String messageId(long id) {
        return "<" + id + "@example.org>";
    }

    /** The state of each, with the mail server's answer if it gave one. */
    Map<Long, String> states() throws SQLException {
        Map<Long, String> states = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, state, problem FROM delivery ORDER BY id")) {
            while (rows.next()) {
                states.put(rows.getLong(1), (rows.getString(2) + " " + rows.getString(3)).strip());
            }
        }
        return states;
    }

    void run(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
