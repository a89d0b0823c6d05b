package dk.trinvis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.CodeView;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.InstantColumn;
import dk.trinvis.common.Recording;
import dk.trinvis.enrolment.PlayedCases;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.ladder.LadderService;
import dk.trinvis.ladder.LadderView;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The comparisons over cases in memory, asked of a real database without a server. */
final class MemoryFigures implements AutoCloseable {

    static final LocalDate LAUNCH = LocalDate.of(2023, 7, 1);

    private static final String FACT = " (enrolment_id BIGINT, initiative_id BIGINT, valid_from DATE, valid_until DATE,"
            + " recorded_at TIMESTAMP, superseded_at TIMESTAMP, correction_reason VARCHAR(1000), ";

    private final String address;
    private final Connection connection;
    final ComparisonService comparisons = new ComparisonService();

    /**
     * Those of an initiative.
     *
     * @param ladders its versions
     */
    MemoryFigures(String name, PlayedCases cases, List<LadderView> ladders) throws SQLException {
        address = "jdbc:derby:memory:" + name;
        connection = DriverManager.getConnection(address + ";create=true");
        try (Statement sql = connection.createStatement()) {
            sql.execute("CREATE TABLE enrolment_period" + FACT + "citizen_id BIGINT, end_reason VARCHAR(60))");
            sql.execute(
                    "CREATE TABLE step_period" + FACT + "step INTEGER, first_step INTEGER, first_screening BOOLEAN)");
        }
        for (PlayedCases.Row row : cases.rows()) {
            insert(row);
        }
        Cohorts cohorts = new Cohorts();
        set(cohorts, "entities", proxy(EntityManager.class, (self, method, arguments) -> query((String) arguments[0])));
        set(comparisons, "cohorts", cohorts);
        set(comparisons, "initiatives", new OneInitiative());
        set(comparisons, "ladders", new Ladders(ladders));
        set(comparisons, "codes", new Codes());
        set(comparisons, "recording", new Recorded(cases.moment()));
    }

    private void insert(PlayedCases.Row row) throws SQLException {
        String places = String.join(", ", Collections.nCopies(row.columns().size(), "?"));
        try (PreparedStatement sql =
                connection.prepareStatement("INSERT INTO " + row.table() + " VALUES (" + places + ")")) {
            for (int i = 0; i < row.columns().size(); i++) {
                sql.setObject(i + 1, column(row.columns().get(i)));
            }
            sql.executeUpdate();
        }
    }

    private static @Nullable Object column(@Nullable Object value) {
        if (value instanceof LocalDate day) {
            return java.sql.Date.valueOf(day);
        }
        if (value instanceof Instant moment) {
            return Timestamp.valueOf(InstantColumn.toColumn(moment));
        }
        return value instanceof LocalDateTime moment ? Timestamp.valueOf(moment) : value;
    }

    private Query query(String sql) {
        List<@Nullable Object> parameters = new ArrayList<>();
        return proxy(Query.class, (self, method, arguments) -> {
            if (method.getName().equals("setParameter")) {
                parameters.add(column(arguments[1]));
                return self;
            }
            List<Object[]> rows = rows(sql.replaceAll("\\?[0-9]+", "?"), parameters);
            return method.getName().equals("getResultList") ? rows : rows.get(0);
        });
    }

    private List<Object[]> rows(String text, List<@Nullable Object> parameters) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (PreparedStatement sql = connection.prepareStatement(text)) {
            for (int i = 0; i < parameters.size(); i++) {
                sql.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet found = sql.executeQuery()) {
                while (found.next()) {
                    Object[] row = new Object[found.getMetaData().getColumnCount()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = found.getObject(i + 1);
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static void set(Object owner, String name, Object value) {
        try {
            Field field = owner.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(owner, value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        try {
            DriverManager.getConnection(address + ";drop=true").close();
        } catch (SQLException dropped) {
            assertThat(dropped.getSQLState()).isEqualTo("08006");
        }
    }

    private static final class OneInitiative extends InitiativeService {
        @Override
        public InitiativeView show(String code) {
            return new InitiativeView(
                    PlayedCases.INITIATIVE,
                    code,
                    "",
                    "",
                    "",
                    LAUNCH,
                    DateRange.FOREVER,
                    1,
                    1,
                    "",
                    "",
                    "",
                    true,
                    12,
                    List.of(),
                    List.of());
        }
    }

    private static final class Ladders extends LadderService {

        private final List<LadderView> versions;

        private Ladders(List<LadderView> versions) {
            this.versions = versions;
        }

        @Override
        public LadderView inForce(long ladderId, LocalDate day) {
            return versions.stream()
                    .filter(each -> each.inForce(day))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static final class Codes extends CodeService {
        @Override
        public List<CodeView> ever(CodeList list) {
            return Stream.of(
                            list == CodeList.OUTCOME ? "education" : "moved",
                            list == CodeList.OUTCOME ? "employment" : "died")
                    .map(code -> new CodeView(code, "", "", false))
                    .toList();
        }
    }

    private static final class Recorded extends Recording {

        private final Instant last;

        private Recorded(Instant last) {
            this.last = last;
        }

        @Override
        public Instant last() {
            return last;
        }
    }
}
