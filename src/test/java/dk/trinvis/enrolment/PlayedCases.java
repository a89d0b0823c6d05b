package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import dk.trinvis.common.Stamp;
import dk.trinvis.enrolment.EnrolmentPeriod.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Cases of one initiative in memory to which things happen as they do through the services; each is a moment of its own. */
public final class PlayedCases {

    /** The number of the initiative. */
    public static final long INITIATIVE = Cabinet.INITIATIVE;

    private final Cabinet cabinet = new Cabinet();

    /** A row of a table of facts, with its columns in their order. */
    public record Row(String table, List<@Nullable Object> columns) {}

    public Instant moment() {
        return cabinet.moment();
    }

    public void begin(String ref, long citizen, LocalDate first) {
        CitizenCases cases = cabinet.cases(citizen);
        cases.state(ref, INITIATIVE, new Span(DateRange.from(first), Optional.empty()), Cabinet.ANNA, 0);
        Stamp stamp = cabinet.next();
        cases.record(stamp, stamp, cabinet);
    }

    public void screen(String ref, LocalDate day, int step) {
        cabinet.change(ref, file -> file.screen(screening(day, step)));
    }

    public void correctScreening(String ref, LocalDate day, int step) {
        cabinet.correct(ref, file -> file.screen(screening(day, step)));
    }

    public void annulScreening(String ref, LocalDate day) {
        cabinet.correct(ref, file -> file.annulScreening(day));
    }

    private static Screening screening(LocalDate day, int step) {
        return new Screening(day, step, "anna", null, null);
    }

    public void end(String ref, LocalDate last, String reason) {
        cabinet.change(ref, file -> file.run(file.ended(last, reason, Optional.empty())));
    }

    public void cancelEnd(String ref) {
        cabinet.correct(ref, file -> file.run(file.endCancelled()));
    }

    public void correctEnd(String ref, LocalDate last, String reason) {
        cabinet.correct(ref, file -> {
            LocalDate first = file.span().orElseThrow().days().first();
            file.run(new Span(DateRange.inclusive(first, last), Optional.of(reason)));
        });
    }

    public void correctFirst(String ref, LocalDate first) {
        cabinet.correct(ref, file -> {
            Span span = file.span().orElseThrow();
            file.run(new Span(new DateRange(first, span.days().until()), span.endReason()));
        });
    }

    public void annul(String ref) {
        cabinet.correct(ref, CaseFile::annul);
    }

    /** Takes its annulment back. */
    public void restore(String ref) {
        Instant annulled = cabinet.recorded(EnrolmentPeriod.class, ref)
                .flatMap(period -> period.supersededAt().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        CaseFile file = new CaseFile(
                cabinet.enrolment(ref),
                until(EnrolmentPeriod.class, ref, annulled),
                until(StepPeriod.class, ref, annulled),
                until(Responsibility.class, ref, annulled));
        Consumer<Fact> keep = cabinet::add;
        file.again().record(cabinet.next().correcting("it was right"), keep);
    }

    private <F extends Fact> List<F> until(Class<F> kind, String ref, Instant moment) {
        return cabinet.recorded(kind, ref)
                .filter(fact -> fact.supersededAt().equals(Optional.of(moment)))
                .toList();
    }

    /** All that was ever recorded of the days and the steps. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String ref : cabinet.refs()) {
            Enrolment enrolment = cabinet.enrolment(ref);
            cabinet.recorded(EnrolmentPeriod.class, ref)
                    .forEach(each -> rows.add(row(
                            "enrolment_period",
                            enrolment,
                            each,
                            enrolment.citizenId(),
                            each.span().endReason().orElse(null))));
            cabinet.recorded(StepPeriod.class, ref)
                    .forEach(each -> rows.add(row(
                            "step_period",
                            enrolment,
                            each,
                            each.screening().map(Screening::step).orElse(null),
                            each.content().get(3),
                            each.content().get(4))));
        }
        return rows;
    }

    private static Row row(String table, Enrolment enrolment, Fact fact, @Nullable Object... more) {
        List<@Nullable Object> columns = new ArrayList<>(Arrays.asList(
                enrolment.id(),
                INITIATIVE,
                fact.valid().first(),
                fact.valid().until(),
                fact.recordedAt(),
                fact.supersededAt().orElse(Fact.NEVER),
                fact.correctionReason().orElse(null)));
        columns.addAll(Arrays.asList(more));
        return new Row(table, columns);
    }
}
