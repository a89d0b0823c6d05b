package dk.trinvis.exchange;

import dk.trinvis.activity.ActivityEntry;
import dk.trinvis.activity.ActivityService;
import dk.trinvis.activity.Terms;
import dk.trinvis.common.Intake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Activities; hours a week are kept as minutes. */
@ApplicationScoped
class ActivityFile implements ImportKind<ActivityEntry> {

    private static final int REF_LENGTH = 60;
    private static final int TEXT_LENGTH = 1000;
    private static final int HOURS_A_WEEK = 168;

    @Inject
    private ActivityService activities;

    private record Key(String enrolmentRef, String type, LocalDate firstDay) {}

    @Override
    public String code() {
        return "activities";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.key("enrolment_ref", "F-1001"),
                ImportColumn.key("type", "work_placement"),
                ImportColumn.key("first_day", "10-07-2023"),
                ImportColumn.optional("last_day", "04-08-2023"),
                ImportColumn.optional("weekly_hours", "7,5"),
                ImportColumn.optional("cvr", ""),
                ImportColumn.optional("purpose", ""),
                ImportColumn.optional("next_step", ""));
    }

    @Override
    public Optional<ActivityEntry> entry(Cells cells, Shared shared) {
        Optional<String> ref = cells.text("enrolment_ref", REF_LENGTH).map(shared::text);
        Optional<String> type = cells.text("type", REF_LENGTH).map(shared::text);
        Optional<LocalDate> firstDay = cells.day("first_day").map(shared::day);
        Optional<LocalDate> lastDay = cells.day("last_day").map(shared::day);
        Optional<Integer> minutes = cells.hours("weekly_hours", HOURS_A_WEEK).map(Terms::minutes);
        Optional<String> cvr = cells.cvr("cvr");
        Optional<String> purpose = cells.text("purpose", TEXT_LENGTH).map(shared::text);
        Optional<String> nextStep = cells.text("next_step", TEXT_LENGTH).map(shared::text);
        return cells.isSound()
                ? Optional.of(new ActivityEntry(
                        ref.orElseThrow(),
                        type.orElseThrow(),
                        firstDay.orElseThrow(),
                        lastDay,
                        new Terms(minutes, cvr, Optional.empty(), purpose, nextStep),
                        Optional.empty(),
                        Optional.empty(),
                        shared.leftOut()))
                : Optional.empty();
    }

    @Override
    public Object key(ActivityEntry entry) {
        return new Key(entry.enrolmentRef(), entry.type(), entry.firstDay());
    }

    @Override
    public void take(List<ActivityEntry> entries, Intake intake, IntConsumer done) {
        activities.take(entries, intake, done);
    }
}
