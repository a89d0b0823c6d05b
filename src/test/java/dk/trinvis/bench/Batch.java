package dk.trinvis.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Many rows on their way into one table. */
final class Batch implements AutoCloseable {

    private final PreparedStatement insert;
    private final int columns;

    /** Rows with these columns, separated by commas. */
    Batch(Connection connection, String table, String columns) throws SQLException {
        this.columns = columns.split(",").length;
        insert = connection.prepareStatement("INSERT INTO " + table + " (" + columns + ") VALUES ("
                + String.join(", ", Collections.nCopies(this.columns, "?")) + ")");
    }

    void add(@Nullable Object... values) throws SQLException {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
        }
        for (int i = 0; i < columns; i++) {
            set(i + 1, values[i]);
        }
        insert.addBatch();
    }

    private void set(int place, @Nullable Object value) throws SQLException {
        if (value == null) {
            insert.setNull(place, insert.getParameterMetaData().getParameterType(place));
        } else if (value instanceof LocalDate day) {
            insert.setDate(place, Date.valueOf(day));
        } else if (value instanceof LocalDateTime moment) {
            insert.setTimestamp(place, Timestamp.valueOf(moment));
        } else if (value instanceof Boolean mark) {
            insert.setObject(place, mark, Types.BOOLEAN);
        } else {
            insert.setObject(place, value);
        }
    }

    /** Sends those added since the last time. */
    void send() throws SQLException {
        insert.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
