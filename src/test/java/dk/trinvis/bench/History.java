package dk.trinvis.bench;

import dk.trinvis.bench.Life.Stay;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;

/**
 * The same cases as a system keeps them that has the screenings and nothing derived from them, with the indexes that suit
 * it best, and the best statements known for "active by latest step" on each database.
 */
final class History implements AutoCloseable {

    private static final String ACTIVE = " c.first_day <= ? AND c.until > ?";

    private final Batch cases;
    private final Batch screenings;
    private long number;

    History(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bench_case (id BIGINT NOT NULL PRIMARY KEY, first_day DATE NOT NULL,"
                    + " until DATE NOT NULL)");
            statement.execute("CREATE TABLE bench_screening (id BIGINT NOT NULL PRIMARY KEY, case_id BIGINT NOT NULL,"
                    + " effective_on DATE NOT NULL, day_number INTEGER NOT NULL, step INTEGER NOT NULL)");
        }
        cases = new Batch(connection, "bench_case", "id, first_day, until");
        screenings = new Batch(connection, "bench_screening", "id, case_id, effective_on, day_number, step");
    }

    static void index(Statement statement) throws SQLException {
        statement.execute("CREATE INDEX bench_case_by_day ON bench_case (id, first_day, until)");
        statement.execute("CREATE INDEX bench_screening_by_day ON bench_screening (case_id, day_number, step)");
        statement.execute("CREATE INDEX bench_screening_by_date ON bench_screening (case_id, effective_on, id, step)");
    }

    void add(Life life, long id) throws SQLException {
        cases.add(id, life.days().first(), life.days().until());
        for (Stay stay : life.steps()) {
            LocalDate day = stay.days().first();
            screenings.add(number++, id, day, Math.toIntExact(day.toEpochDay()), stay.step());
        }
    }

    void send() throws SQLException {
        cases.send();
        screenings.send();
    }

    @Override
    public void close() throws SQLException {
        cases.close();
        screenings.close();
    }

    /** The greatest of day and step packed into one number, of each case: what suits Derby. */
    static List<Sql> packed(LocalDate day) {
        long number = day.toEpochDay();
        return List.of(new Sql(
                "SELECT MOD(k, 8), COUNT(*) FROM (SELECT s.case_id, MAX(s.day_number * 8 + s.step) AS k"
                        + " FROM bench_screening s JOIN bench_case c ON c.id = s.case_id"
                        + " WHERE s.day_number <= ? AND" + ACTIVE + " GROUP BY s.case_id) x GROUP BY MOD(k, 8)",
                number,
                day,
                day));
    }

    /** The first of each case, latest first, in PostgreSQL's own words. */
    static List<Sql> distinctOn(LocalDate day) {
        return List.of(new Sql(
                "SELECT step, COUNT(*) FROM (SELECT DISTINCT ON (s.case_id) s.case_id, s.step FROM bench_screening s"
                        + " JOIN bench_case c ON c.id = s.case_id WHERE s.effective_on <= ? AND" + ACTIVE
                        + " ORDER BY s.case_id, s.effective_on DESC, s.id DESC) x GROUP BY step",
                day,
                day,
                day));
    }

    /** The same by a window. */
    static List<Sql> window(LocalDate day) {
        return List.of(new Sql(
                "SELECT step, COUNT(*) FROM (SELECT s.step, ROW_NUMBER() OVER (PARTITION BY s.case_id"
                        + " ORDER BY s.effective_on DESC, s.id DESC) AS place FROM bench_screening s"
                        + " JOIN bench_case c ON c.id = s.case_id WHERE s.effective_on <= ? AND" + ACTIVE
                        + ") x WHERE place = 1 GROUP BY step",
                day,
                day,
                day));
    }
}
