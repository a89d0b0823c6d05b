package dk.trinvis.activity;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An activity as it is to be after a correction, in a form that can be kept until somebody approves it. Its components are
 * those of {@link Frame} and of the {@link Terms} that hold last.
 */
public record CorrectedActivity(
        String type,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        boolean continuesAfterEnd,
        @Nullable LocalDate reviewDueOn,
        @Nullable LocalDate reviewHeldOn,
        @Nullable String reviewNote,
        @Nullable LocalDate endedOn,
        @Nullable String result,
        @Nullable String interruption,
        @Nullable Integer weeklyMinutes,
        @Nullable String cvr,
        @Nullable String provider,
        @Nullable String purpose,
        @Nullable String plannedNextStep) {

    static CorrectedActivity of(Frame frame, Terms terms) {
        return new CorrectedActivity(
                frame.type(),
                frame.firstDay(),
                frame.lastDay().orElse(null),
                frame.continuesAfterEnd(),
                frame.review().dueOn().orElse(null),
                frame.review().heldOn().orElse(null),
                frame.review().note().orElse(null),
                frame.closing().map(Closing::lastDay).orElse(null),
                frame.closing().flatMap(Closing::result).orElse(null),
                frame.closing().flatMap(Closing::interruption).orElse(null),
                terms.weeklyMinutes().orElse(null),
                terms.cvr().orElse(null),
                terms.provider().orElse(null),
                terms.purpose().orElse(null),
                terms.plannedNextStep().orElse(null));
    }

    Frame frame() {
        return new Frame(
                type,
                firstDay,
                Optional.ofNullable(lastDay),
                continuesAfterEnd,
                new MidwayReview(
                        Optional.ofNullable(reviewDueOn),
                        Optional.ofNullable(reviewHeldOn),
                        Optional.ofNullable(reviewNote)),
                Optional.ofNullable(endedOn)
                        .map(day -> new Closing(day, Optional.ofNullable(result), Optional.ofNullable(interruption))));
    }

    Terms terms() {
        return new Terms(
                Optional.ofNullable(weeklyMinutes),
                Optional.ofNullable(cvr),
                Optional.ofNullable(provider),
                Optional.ofNullable(purpose),
                Optional.ofNullable(plannedNextStep));
    }
}
