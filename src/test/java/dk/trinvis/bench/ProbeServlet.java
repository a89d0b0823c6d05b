package dk.trinvis.bench;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Runs SQL on the server's own connections and times it there, so that a statement and the page or address built on it
 * meet the same database, cache and Java machine. Only in the benchmark's own archive, beside the application.
 */
@WebServlet("/sql")
public class ProbeServlet extends HttpServlet {

    private static final int BATCH = 1_000;

    @Resource(lookup = "jdbc/trinvis")
    private transient DataSource database;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(request.getInputStream());
                Connection connection = database.getConnection();
                ObjectOutputStream out = new ObjectOutputStream(response.getOutputStream())) {
            connection.setAutoCommit(false);
            List<List<String>> rows = new ArrayList<>();
            long began = System.nanoTime();
            for (Object each : (List<?>) in.readObject()) {
                rows = run(connection, (Sql) each);
            }
            connection.commit();
            out.writeObject(new Sql.Answer(System.nanoTime() - began, rows));
        } catch (SQLException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<List<String>> run(Connection connection, Sql sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            if (sql.rows().size() > 1) {
                runBatch(statement, sql.rows());
                return rows;
            }
            set(statement, sql.rows().get(0));
            if (statement.execute()) {
                try (ResultSet result = statement.getResultSet()) {
                    int columns = result.getMetaData().getColumnCount();
                    while (result.next()) {
                        List<String> row = new ArrayList<>(columns);
                        for (int i = 1; i <= columns; i++) {
                            row.add(String.valueOf(result.getObject(i)));
                        }
                        rows.add(row);
                    }
                }
            }
        }
        return rows;
    }

    private static void runBatch(PreparedStatement statement, List<List<Object>> rows) throws SQLException {
        for (int i = 0; i < rows.size(); i++) {
            set(statement, rows.get(i));
            statement.addBatch();
            if (i % BATCH == BATCH - 1) {
                statement.executeBatch();
            }
        }
        statement.executeBatch();
    }

    private static void set(PreparedStatement statement, List<Object> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, column(parameters.get(i)));
        }
    }

    private static Object column(Object value) {
        if (value instanceof LocalDate day) {
            return Date.valueOf(day);
        }
        return value instanceof LocalDateTime moment ? Timestamp.valueOf(moment) : value;
    }
}
