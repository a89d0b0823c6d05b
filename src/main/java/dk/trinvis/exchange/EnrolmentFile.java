package dk.trinvis.exchange;

import dk.trinvis.common.Intake;
import dk.trinvis.enrolment.EnrolmentEntry;
import dk.trinvis.enrolment.EnrolmentService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Enrolments with their end, if they have one. */
@ApplicationScoped
class EnrolmentFile implements ImportKind<EnrolmentEntry> {

    private static final int CODE_LENGTH = 60;
    private static final int USER_LENGTH = 80;

    @Inject
    private EnrolmentService enrolments;

    @Override
    public String code() {
        return "enrolments";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.key("enrolment_ref", "F-1001"),
                ImportColumn.required("citizen_ref", "B-1001"),
                ImportColumn.required("initiative", "FI-2023"),
                ImportColumn.required("first_day", "01-07-2023"),
                ImportColumn.optional("last_day", "31-10-2023"),
                ImportColumn.optional("end_reason", "employment"),
                ImportColumn.optional("caseworker", ""),
                ImportColumn.optional("target_group", "lab-6-2"));
    }

    @Override
    public Optional<EnrolmentEntry> entry(Cells cells, Shared shared) {
        Optional<String> ref = cells.reference("enrolment_ref");
        Optional<String> citizen = cells.text("citizen_ref", CODE_LENGTH);
        Optional<String> initiative = cells.text("initiative", CODE_LENGTH).map(shared::text);
        Optional<LocalDate> firstDay = cells.day("first_day").map(shared::day);
        Optional<LocalDate> lastDay = cells.day("last_day").map(shared::day);
        Optional<String> endReason = cells.text("end_reason", CODE_LENGTH).map(shared::text);
        Optional<String> caseworker = cells.text("caseworker", USER_LENGTH).map(shared::text);
        Optional<String> group = cells.text("target_group", CODE_LENGTH).map(shared::text);
        return cells.isSound()
                ? Optional.of(new EnrolmentEntry(
                        ref.orElseThrow(),
                        citizen.orElseThrow(),
                        initiative.orElseThrow(),
                        firstDay.orElseThrow(),
                        lastDay,
                        endReason,
                        caseworker,
                        Optional.empty(),
                        group,
                        shared.leftOut()))
                : Optional.empty();
    }

    @Override
    public Object key(EnrolmentEntry entry) {
        return entry.enrolmentRef();
    }

    @Override
    public void take(List<EnrolmentEntry> entries, Intake intake, IntConsumer done) {
        enrolments.take(entries, intake, done);
    }
}
