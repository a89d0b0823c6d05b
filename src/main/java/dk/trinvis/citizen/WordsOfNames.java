package dk.trinvis.citizen;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** The step of the schema that writes down the words of names recorded before words were; SQL knows no {@link SearchName}. */
@Dependent
public class WordsOfNames implements JavaMigration {

    private static final int SENT_TOGETHER = 1000;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("021.1");
    }

    @Override
    public String getDescription() {
        return "words of names";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        write(context.getConnection());
    }

    /** Of every name that has none; names fill some tens of bytes each. */
    public static void write(Connection connection) throws SQLException {
        Map<Long, String> names = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT r.id, r.name FROM citizen_record r"
                        + " WHERE NOT EXISTS (SELECT 1 FROM citizen_name_word w WHERE w.record_id = r.id)")) {
            while (rows.next()) {
                names.put(rows.getLong(1), rows.getString(2));
            }
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO citizen_name_word (record_id, word, sound) VALUES (?, ?, ?)")) {
            int added = 0;
            for (Map.Entry<Long, String> name : names.entrySet()) {
                for (String word : SearchName.words(name.getValue())) {
                    insert.setLong(1, name.getKey());
                    insert.setString(2, word);
                    insert.setString(3, SearchName.sound(word));
                    insert.addBatch();
                    if (++added % SENT_TOGETHER == 0) {
                        insert.executeBatch();
                    }
                }
            }
            insert.executeBatch();
        }
    }
}
