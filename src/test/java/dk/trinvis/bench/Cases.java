package dk.trinvis.bench;

import dk.trinvis.bench.Life.Stay;
import dk.trinvis.citizen.WordsOfNames;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes made-up cases straight into the tables of an otherwise empty demonstration, as if they had been recorded through
 * the years. Three quarters belong to the team of the demonstration's users, and some to the {@link SmallTeam}.
 */
final class Cases implements AutoCloseable {

    /** Everybody's numbers begin here, out of reach of the sequences. */
    static final long BASE = 1_000_000_000L;

    /** Every table that is filled. */
    static final List<String> TABLES = List.of(
            "citizen",
            "citizen_record",
            "citizen_name_word",
            "enrolment",
            "enrolment_period",
            "step_period",
            "responsibility",
            "activity",
            "track_assignment");

    private static final LocalDateTime NEVER = LocalDateTime.ofInstant(Fact.NEVER, ZoneOffset.UTC);
    private static final LocalDateTime TAKEN_IN = Life.PRESENT.plusDays(1).atTime(6, 0);
    private static final LocalDateTime CORRECTED = TAKEN_IN.plusDays(9);
    /** One in so many cases is the caseworker's: 63 of the first 50,000, and none of the others. */
    static final int ONE_CASEWORKER = 800;

    static final int SHARED_OUT = 50_000;

    private static final String BY = "teamleder";
    private static final long OTHER_TEAM = 1;
    private static final int SENT_TOGETHER = 500;
    private static final String RECORDED = "valid_from, valid_until, recorded_at, recorded_by, superseded_at";

    private final Connection connection;
    private final long initiative;
    private final long team;
    private final Batch citizens;
    private final Batch names;
    private final Batch enrolments;
    private final Batch periods;
    private final Batch steps;
    private final Batch responsibilities;
    private final Batch activities;
    private final Batch tracks;
    private final History history;
    private long facts = BASE;

    private Cases(Connection connection) throws SQLException {
        this.connection = connection;
        initiative = number("SELECT id FROM initiative");
        team = number("SELECT id FROM team");
        citizens = new Batch(connection, "citizen", "id, citizen_ref, synthetic");
        names = new Batch(
                connection, "citizen_record", "id, citizen_id, name, search_name, protected_identity, " + RECORDED);
        enrolments = new Batch(connection, "enrolment", "id, enrolment_ref, citizen_id, initiative_id, ordinal");
        periods = new Batch(
                connection, "enrolment_period", "id, enrolment_id, initiative_id, citizen_id, end_reason, " + RECORDED);
        steps = new Batch(
                connection,
                "step_period",
                "id, enrolment_id, initiative_id, step, first_step, first_screening, effective_on, assessor, reason, "
                        + RECORDED);
        responsibilities =
                new Batch(connection, "responsibility", "id, enrolment_id, team_id, caseworker, " + RECORDED);
        activities = new Batch(
                connection, "activity", "id, series, enrolment_id, type, first_day, weekly_minutes, " + RECORDED);
        tracks = new Batch(connection, "track_assignment", "id, enrolment_id, track, " + RECORDED);
        history = new History(connection);
    }

    /** Writes so many, commits and closes. */
    static void write(Connection connection, int enrolments) throws SQLException {
        connection.setAutoCommit(false);
        try (connection;
                Statement other = connection.createStatement()) {
            other.execute("INSERT INTO team (id, code, name) VALUES (" + OTHER_TEAM + ", 'other', 'Et andet team')");
            SmallTeam.write(other);
            try (Cases cases = new Cases(connection)) {
                for (int i = 0; i < enrolments; i++) {
                    cases.add(Life.of(i));
                    if (i % SENT_TOGETHER == SENT_TOGETHER - 1) {
                        cases.send();
                    }
                }
                cases.send();
            }
            WordsOfNames.write(connection);
            History.index(other);
            other.execute(
                    "UPDATE recording SET last_moment = CAST('" + CORRECTED.toLocalDate() + " 12:00:00' AS TIMESTAMP)");
            connection.commit();
        }
    }

    static String ref(int number) {
        return String.format("E%07d", number);
    }

    /** Every fiftieth is the return of the citizen before. */
    private void add(Life life) throws SQLException {
        int number = life.number();
        boolean returned = number % 50 == 49;
        long id = BASE + number;
        long citizen = returned ? id - 1 : id;
        if (!returned) {
            String name = "Borger Nummer " + number;
            citizens.add(citizen, String.format("C%07d", number), true);
            names.add(
                    fact(),
                    citizen,
                    name,
                    name.toLowerCase(Locale.ROOT),
                    number % 97 == 0,
                    life.days().first(),
                    DateRange.FOREVER,
                    moment(life, life.days().first()),
                    BY,
                    NEVER);
        }
        enrolments.add(id, ref(number), citizen, initiative, returned ? 2 : 1);
        LocalDateTime began = moment(life, life.days().first());
        responsibilities.add(
                fact(),
                id,
                teamOf(number),
                number < SHARED_OUT && number % ONE_CASEWORKER == 0 ? "sagsbehandler" : null,
                life.days().first(),
                DateRange.FOREVER,
                began,
                BY,
                NEVER);
        addPeriods(life, id, citizen, began);
        addSteps(life, id);
        history.add(life, id);
        for (Stay stay : life.activities()) {
            long fact = fact();
            activities.add(
                    fact,
                    Long.toString(fact),
                    id,
                    stay.what(),
                    stay.days().first(),
                    15 * 60,
                    stay.days().first(),
                    stay.days().until(),
                    moment(life, stay.days().first()),
                    BY,
                    NEVER);
        }
        for (Stay stay : life.tracks()) {
            tracks.add(
                    fact(),
                    id,
                    stay.what(),
                    stay.days().first(),
                    stay.days().until(),
                    moment(life, stay.days().first()),
                    BY,
                    NEVER);
        }
    }

    private long teamOf(int number) {
        if (SmallTeam.has(number)) {
            return SmallTeam.ID;
        }
        return number % 4 == 3 ? OTHER_TEAM : team;
    }

    private void addPeriods(Life life, long id, long citizen, LocalDateTime began) throws SQLException {
        DateRange days = life.days();
        LocalDateTime settled = began;
        if (life.recordedLive() && !days.isOpen()) {
            settled = moment(life, days.until());
            addPeriod(id, citizen, null, DateRange.from(days.first()), began, settled);
        }
        addPeriod(id, citizen, life.endReason(), days, settled, NEVER);
    }

    private void addPeriod(
            long id, long citizen, @Nullable String reason, DateRange days, LocalDateTime from, LocalDateTime until)
            throws SQLException {
        periods.add(fact(), id, initiative, citizen, reason, days.first(), days.until(), from, BY, until);
    }

    /** The days before the first screening, then each step; recorded live, each was open until the next was recorded. */
    private void addSteps(Life life, long id) throws SQLException {
        LocalDate first = life.days().first();
        LocalDate screened = life.steps().get(0).days().first();
        if (first.isBefore(screened)) {
            addStep(id, null, life, new DateRange(first, screened), moment(life, first), NEVER);
        }
        for (int i = 0; i < life.steps().size(); i++) {
            Stay stay = life.steps().get(i);
            LocalDateTime recorded = moment(life, stay.days().first());
            LocalDateTime settled = recorded;
            if (life.recordedLive() && !stay.days().isOpen()) {
                settled = moment(life, stay.days().until());
                addStep(id, stay, life, DateRange.from(stay.days().first()), recorded, settled);
            } else if (life.corrected() && i == 2) {
                settled = CORRECTED;
                Stay wrong = new Stay(stay.days(), stay.step() == 1 ? "2" : "1");
                addStep(id, wrong, life, stay.days(), recorded, settled);
            }
            addStep(id, stay, life, stay.days(), settled, NEVER);
        }
    }

    private void addStep(
            long id, @Nullable Stay stay, Life life, DateRange days, LocalDateTime from, LocalDateTime until)
            throws SQLException {
        Stay first = life.steps().get(0);
        boolean isFirst =
                stay != null && stay.days().first().equals(first.days().first());
        steps.add(
                fact(),
                id,
                initiative,
                stay == null ? null : stay.step(),
                stay == null ? null : first.step(),
                isFirst,
                stay == null ? null : stay.days().first(),
                stay == null ? null : BY,
                stay == null ? null : "Vurderet sammen med borgeren ved samtalen",
                days.first(),
                days.until(),
                from,
                BY,
                until);
    }

    /** When something of the day was recorded: at noon of the day, or with everything else. */
    private static LocalDateTime moment(Life life, LocalDate day) {
        return life.recordedLive() ? day.atTime(12, 0).plusSeconds(life.number() % 3_600) : TAKEN_IN;
    }

    private long fact() {
        return facts++;
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql + " WHERE id > " + SmallTeam.ID)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Sends what refers to other rows after them. */
    private void send() throws SQLException {
        for (Batch batch : batches()) {
            batch.send();
        }
        history.send();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        for (Batch batch : batches()) {
            batch.close();
        }
        history.close();
    }

    private List<Batch> batches() {
        return List.of(citizens, names, enrolments, periods, steps, responsibilities, activities, tracks);
    }
}
