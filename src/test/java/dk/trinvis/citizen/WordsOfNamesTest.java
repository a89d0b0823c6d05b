package dk.trinvis.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsOfNamesTest {

    @Test
    void aNameRecordedBeforeThereWereWordsGetsThemOnce() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:derby:memory:words;create=true");
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE TABLE citizen_record (id BIGINT PRIMARY KEY, name VARCHAR(200))");
            sql.execute("CREATE TABLE citizen_name_word (record_id BIGINT, word VARCHAR(200), sound VARCHAR(200),"
                    + " PRIMARY KEY (record_id, word))");
            sql.execute("INSERT INTO citizen_record VALUES (1, 'Goran Aagaard-Prøve'), (2, 'Jasmin Demosen')");
            sql.execute("INSERT INTO citizen_name_word VALUES (2, 'jasmin', 'jsmn')");

            WordsOfNames.write(connection);
            WordsOfNames.write(connection);

            assertThat(words(sql)).containsExactly("1 aagaard", "1 aagaardproeve", "1 goran", "1 proeve", "2 jasmin");
        }
    }

    private static List<String> words(Statement sql) throws SQLException {
        List<String> words = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery("SELECT record_id, word FROM citizen_name_word ORDER BY 1, 2")) {
            while (rows.next()) {
                words.add(rows.getLong(1) + " " + rows.getString(2));
            }
        }
        return words;
    }
}
