package dk.trinvis.jobschool;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Input;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A track as somebody wants it from a day on.
 *
 * @param from the first day on which it is so
 * @param lastDay the last day of the track, whatever was to come after it; without one it goes on
 * @param publicName the title where nothing is said
 * @param seats from 1 to 999; as many as come without a number
 * @param weeks of a course, from 1 to 104
 * @param responsible the user name of somebody in the initiative's team
 * @param location the code of a place that may be used on the first day: where it usually meets
 * @param correctionReason why the version that begins on {@code from} was recorded wrongly; without one the track is changed
 * @param reason why it is recorded more than 30 days later, where it is
 */
public record TrackEntry(
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable String title,
        @Nullable String publicName,
        @Nullable String content,
        @Nullable Integer firstTargetStep,
        @Nullable Integer lastTargetStep,
        @Nullable String criterion,
        @Nullable LocalDate plannedStart,
        @Nullable Integer seats,
        @Nullable Integer weeks,
        @Nullable String responsible,
        @Nullable String location,
        @Nullable String correctionReason,
        @Nullable String reason) {

    private static final int CODE_LENGTH = 40;
    private static final int TITLE_LENGTH = 200;
    private static final int CONTENT_LENGTH = 1_000;
    private static final int CRITERION_LENGTH = 300;
    private static final int REASON_LENGTH = 1_000;
    private static final int MOST_SEATS = 999;
    private static final int MOST_WEEKS = 104;

    /** What a plan makes of a track, which keeps all else, or the new track that it makes. */
    static TrackEntry of(
            PlannedTrack planned,
            Optional<TrackView> before,
            LocalDate from,
            Optional<LocalDate> lastDay,
            String reason) {
        return new TrackEntry(
                from,
                lastDay.orElse(null),
                before.map(TrackView::title).orElse(planned.title()),
                before.map(TrackView::publicName).orElse(null),
                before.map(TrackView::content).orElse(null),
                planned.firstTargetStep(),
                planned.lastTargetStep(),
                before.flatMap(TrackView::criterion).orElse(null),
                before.flatMap(TrackView::plannedStart).orElse(null),
                planned.seats().orElse(null),
                planned.weeks().orElse(null),
                before.flatMap(TrackView::responsible).orElse(null),
                before.flatMap(TrackView::location).orElse(null),
                null,
                reason);
    }

    /**
     * The track with the code; what is wrong is said to the input.
     *
     * @param steps those of the ladder on the first day; empty when there is no ladder then
     * @param team user names of those who may be responsible
     * @param places codes of the locations that may be used on the first day
     */
    TrackView view(String code, List<Integer> steps, List<String> team, Set<String> places, Input input) {
        checkDays(input);
        String neutral = input.required("title", title, TITLE_LENGTH);
        String who = input.text("responsible", responsible, TITLE_LENGTH);
        if (!who.isEmpty() && !team.contains(who)) {
            input.refuse("responsible", "jobschool.track.notInTeam");
        }
        String where = input.text("location", location, TITLE_LENGTH);
        if (!where.isEmpty() && !places.contains(where)) {
            input.refuse("location", "jobschool.session.placeNotThen", firstDay());
        }
        input.text("correctionReason", correctionReason, REASON_LENGTH);
        return new TrackView(
                input.code("code", code, CODE_LENGTH),
                neutral,
                text(input.text("publicName", publicName, TITLE_LENGTH)).orElse(neutral),
                input.text("content", content, CONTENT_LENGTH),
                step("firstTargetStep", firstTargetStep, steps, input),
                lastStep(steps, input),
                text(input.text("criterion", criterion, CRITERION_LENGTH)),
                Optional.ofNullable(plannedStart),
                input.between("seats", seats, 1, MOST_SEATS),
                input.between("weeks", weeks, 1, MOST_WEEKS),
                text(who),
                text(where));
    }

    /** The first day; of an entry that is refused for lack of one, any. */
    LocalDate firstDay() {
        return from == null ? DateRange.NAMEABLE.first() : from;
    }

    Optional<String> correction() {
        return text(correctionReason == null ? "" : correctionReason.strip());
    }

    private void checkDays(Input input) {
        LocalDate first = from;
        if (first == null) {
            input.refuse("from", "common.required");
            return;
        }
        LocalDate last = lastDay;
        if (last != null && last.isBefore(first)) {
            input.refuse("lastDay", "enrolment.lastDayBeforeFirst", last, first);
        }
    }

    private static int step(String field, @Nullable Integer step, List<Integer> steps, Input input) {
        if (step == null) {
            input.refuse(field, "common.required");
            return 0;
        }
        if (!steps.contains(step)) {
            input.refuse(field, "enrolment.noSuchStep", step);
        }
        return step;
    }

    private int lastStep(List<Integer> steps, Input input) {
        int last = step("lastTargetStep", lastTargetStep, steps, input);
        if (firstTargetStep != null && lastTargetStep != null && last < firstTargetStep) {
            input.refuse("lastTargetStep", "jobschool.track.stepsTurned");
        }
        return last;
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }
}
