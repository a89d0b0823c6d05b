package dk.trinvis.exchange;

import dk.trinvis.common.Intake;
import dk.trinvis.enrolment.EnrolmentService;
import dk.trinvis.enrolment.Screening;
import dk.trinvis.enrolment.ScreeningEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Screenings; whoever sends the file stands as the assessor. */
@ApplicationScoped
class ScreeningFile implements ImportKind<ScreeningEntry> {

    private static final int REF_LENGTH = 60;
    private static final int REASON_LENGTH = 1000;
    private static final int HIGHEST_STEP = 99;

    @Inject
    private EnrolmentService enrolments;

    private record Key(String enrolmentRef, LocalDate effectiveOn) {}

    @Override
    public String code() {
        return "screenings";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.key("enrolment_ref", "F-1001"),
                ImportColumn.key("effective_on", "03-07-2023"),
                ImportColumn.required("step", "4"),
                ImportColumn.optional("reason", ""));
    }

    @Override
    public Optional<ScreeningEntry> entry(Cells cells, Shared shared) {
        Optional<String> ref = cells.text("enrolment_ref", REF_LENGTH).map(shared::text);
        Optional<LocalDate> day = cells.day("effective_on").map(shared::day);
        Optional<Integer> step = cells.wholeNumber("step", 0, HIGHEST_STEP);
        Optional<String> reason = cells.text("reason", REASON_LENGTH);
        return cells.isSound()
                ? Optional.of(new ScreeningEntry(
                        ref.orElseThrow(),
                        new Screening(
                                day.orElseThrow(), step.orElseThrow(), shared.userName(), reason.orElse(null), null),
                        shared.leftOut()))
                : Optional.empty();
    }

    @Override
    public Object key(ScreeningEntry entry) {
        return new Key(entry.enrolmentRef(), entry.screening().effectiveOn());
    }

    @Override
    public void take(List<ScreeningEntry> entries, Intake intake, IntConsumer done) {
        enrolments.takeScreenings(entries, intake, done);
    }
}
