package dk.trinvis.committee;

import dk.trinvis.common.table.TableFormat;
import dk.trinvis.figures.AttendanceRate;
import dk.trinvis.figures.Count;
import dk.trinvis.figures.Counted;
import dk.trinvis.figures.PublishedFigures;
import dk.trinvis.figures.SchoolFigures.Participation;
import dk.trinvis.figures.SchoolFigures.SessionCounts;
import dk.trinvis.figures.Unit;
import dk.trinvis.initiative.Aim;
import dk.trinvis.initiative.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a paper tells in numbers as a table with a row for each, under the names that scripts know: a number, {@code <} and
 * the committee's threshold for a small number, or nothing where it is not shown. As in the paper the public is not told how often
 * people came, what has changed since the last edition, and where targets stand that count people.
 */
final class EditionTable {

    private static final List<String> HEADER = List.of("table", "row", "unit", "value", "as_of", "known_at");

    private static final String CASES = Unit.CASES.code();
    private static final String KRONER = "kroner";
    private static final String NO_UNIT = "";

    private final PaperFacts facts;
    private final PublishedFigures figures;
    private final List<List<?>> rows = new ArrayList<>();

    private EditionTable(PaperFacts facts) {
        this.facts = facts;
        figures = facts.figures();
    }

    /**
     * The file.
     *
     * @param since empty where nothing has been published before
     */
    static byte[] write(PaperFacts facts, Optional<EditionComparison> since, TableFormat format) {
        return new EditionTable(facts).write(since, format);
    }

    /** That of a day with a first row which says that it is not to be published. */
    static byte[] sketch(PaperFacts facts, TableFormat format) {
        var table = new EditionTable(facts);
        table.add("notice", "sketch", NO_UNIT, new Wording().text("notice.sketch"));
        return table.write(Optional.empty(), format);
    }

    private byte[] write(Optional<EditionComparison> since, TableFormat format) {
        fill();
        since.filter(comparison -> facts.audience() != Audience.PUBLIC).ifPresent(this::addSince);
        return TimelessTable.bytes(HEADER, rows, format);
    }

    private void fill() {
        figures.cells().forEach(this::add);
        add("duration.activeMeanDays", figures.duration().activeMeanDays());
        add("duration.endedMeanDays", figures.duration().endedMeanDays());
        add("sessions", figures.jobSchool().sessions());
        figures.jobSchool().sessionsByTrack().forEach((track, counts) -> add("sessions " + track, counts));
        figures.jobSchool()
                .participation()
                .filter(known -> figures.jobSchool().hasSessions())
                .ifPresent(this::addParticipation);
        if (AimsAccount.isAccounted(facts.subject().money())) {
            addMoney(facts.subject().money());
        }
        facts.subject().aims().stream()
                .filter(aim -> AimsAccount.isShown(aim, facts.audience()))
                .forEach(this::addAim);
    }

    private void addParticipation(Participation participation) {
        add("attendance", participation.attendance());
        participation.attendanceByTrack().forEach((track, rate) -> add("attendance " + track, rate));
        add("firstSession", "attended", participation.firstSession().attended());
        add("firstSession", "none", participation.firstSession().none());
        participation.firstSession().median().ifPresent(days -> add("firstSession", "medianDays", days));
    }

    private void add(String table, AttendanceRate rate) {
        add(table, "met", rate.met());
        add(table, "recorded", rate.recorded());
        rate.percent().ifPresent(percent -> add(table, "rate", "percent", percent));
    }

    private void addMoney(Money money) {
        addMoney("money", money.granted(), money.spent(), money.left());
        money.lines().forEach(line -> addMoney("money " + line.name(), line.granted(), line.spent(), line.left()));
    }

    private void addMoney(String table, long granted, long spent, long left) {
        add(table, "granted", KRONER, BigDecimal.valueOf(granted, 2));
        add(table, "spent", KRONER, BigDecimal.valueOf(spent, 2));
        add(table, "left", KRONER, BigDecimal.valueOf(left, 2));
    }

    private void addAim(Aim aim) {
        String table = "aim " + aim.target().code();
        String unit = aim.target().unit();
        add(table, "state", NO_UNIT, aim.state().code());
        aim.latest().ifPresent(last -> add(table, "latest", unit, last.value()));
        aim.points().forEach(point -> {
            add(table, "aim " + point.dueOn(), unit, point.aim());
            point.deciding().ifPresent(decided -> add(table, "measured " + point.dueOn(), unit, decided.value()));
        });
    }

    private void addSince(EditionComparison since) {
        var account = since.happened().account();
        var moves = since.happened().moves();
        add("since", "edition", NO_UNIT, since.previous().number());
        add("since", "from", NO_UNIT, since.happened().from());
        add("since", "before", CASES, account.before());
        add("since", "admitted", CASES, account.admitted());
        add("since", "ended", CASES, account.ended());
        add("since", "active", CASES, account.active());
        account.endedFor().forEach((reason, number) -> add("since ended", reason, CASES, number));
        add("since", "towardJob", CASES, moves.towardJob());
        add("since", "unchanged", CASES, moves.unchanged());
        add("since", "awayFromJob", CASES, moves.awayFromJob());
        add("since", "firstScreened", CASES, moves.firstScreened());
        add("since", "notScreened", CASES, moves.notScreened());
        add(
                "since",
                "daysOnStep",
                Unit.DAYS.code(),
                since.happened().daysOnStep().all());
        since.learned().cases().forEach((cause, number) -> add("since learned", cause, CASES, number));
        since.happened()
                .steps()
                .rows()
                .forEach(row -> row.to().forEach((to, number) -> add("since " + row.from(), to, CASES, number)));
    }

    private void add(String name, Count count) {
        int dot = name.indexOf('.');
        String table = dot < 0 ? name : name.substring(0, dot);
        add(table, name.substring(dot + 1), PublishedFigures.unit(table), value(count));
    }

    private void add(String table, SessionCounts counts) {
        add(table, "held", counts.held());
        add(table, "unsaid", counts.unsaid());
        add(table, "cancelled", counts.cancelled());
        add(table, "ahead", counts.ahead());
    }

    private void add(String table, String row, Counted counted) {
        add(table, row, counted.unit().code(), counted.number());
    }

    private void add(String table, String row, String unit, Object value) {
        rows.add(List.of(
                table,
                row,
                unit,
                value,
                figures.asOf().toString(),
                figures.knownAt().toString()));
    }

    private static Object value(Count count) {
        if (count instanceof Count.Exact exact) {
            return exact.value();
        }
        return count instanceof Count.FewerThan few ? "<" + few.threshold() : "";
    }
}
