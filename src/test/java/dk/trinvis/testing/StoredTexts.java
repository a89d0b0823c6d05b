package dk.trinvis.testing;

import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** All that the tables of a database hold in columns of text. */
public final class StoredTexts {

    private static final Set<String> SCHEMAS = Set.of("APP", "public");
    private static final Set<Integer> TEXT = Set.of(Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.CHAR);

    private StoredTexts() {}

    /** Writes a line for each text: where it is and what it says. */
    public static void write(Connection connection, Writer into) throws SQLException, IOException {
        for (Column column : columns(connection.getMetaData())) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(column.query())) {
                while (rows.next()) {
                    into.write(column.shown() + " " + rows.getString(1) + "\n");
                }
            }
        }
    }

    private record Column(String schema, String table, String name) {
        String shown() {
            return (table + "." + name).toLowerCase(Locale.ROOT);
        }

        String query() {
            return "SELECT \"" + name + "\" FROM \"" + schema + "\".\"" + table + "\" WHERE \"" + name
                    + "\" IS NOT NULL";
        }
    }

    private static List<Column> columns(DatabaseMetaData about) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet all = about.getColumns(null, null, "%", "%")) {
            while (all.next()) {
                Column column = new Column(
                        all.getString("TABLE_SCHEM"), all.getString("TABLE_NAME"), all.getString("COLUMN_NAME"));
                if (SCHEMAS.contains(column.schema()) && TEXT.contains(all.getInt("DATA_TYPE"))) {
                    columns.add(column);
                }
            }
        }
        return columns;
    }
}
