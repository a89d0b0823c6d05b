package dk.trinvis.exchange.bulk;

import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Prose;
import dk.trinvis.enrolment.LateRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A change of many cases as somebody wants it.
 *
 * @param action {@code reassign}, {@code track}, {@code activity} or {@code remind}
 * @param enrolments their references, up to 500; the same twice counts once
 * @param allOf instead of references: every case that goes on of a caseworker of the own team
 * @param to a user name, or the code of a track or of an activity type; nothing for a reminder
 * @param from the first day on which it holds, or by which a reminder wants a screening; today without one
 * @param lastDay of an activity or on a track; without one it goes on as long as the enrolment
 * @param purpose of an activity, or why the track for those whose step it is not for; up to 1,000 characters
 * @param reason why it is recorded more than 30 days later, where it is; up to 1,000 characters
 */
public record NewBulkChange(
        @Nullable String action,
        @Nullable List<@Nullable String> enrolments,
        @Nullable String allOf,
        @Nullable String to,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay,
        @Prose @Nullable String purpose,
        @Prose @Nullable String reason) {

    /** The most cases that can be changed at once. */
    public static final int MOST_ROWS = 500;

    private static final int LONGEST_PURPOSE = 1_000;
    private static final int LONGEST_REF = 60;
    private static final int LONGEST_TARGET = 80;

    /** What is to become of the cases; {@link InvalidInput} names everything that is wrong. */
    BulkTerms terms(LocalDate today) {
        Input input = new Input();
        String target = input.text("to", to, LONGEST_TARGET);
        input.text("purpose", purpose, LONGEST_PURPOSE);
        LocalDate first = from == null ? today : from;
        if (lastDay != null && lastDay.isBefore(first)) {
            input.refuse("lastDay", "enrolment.lastDayBeforeFirst", lastDay, first);
        }
        input.finish();
        return new BulkTerms(
                text(action).orElse(""),
                target,
                first,
                Optional.ofNullable(lastDay),
                text(purpose),
                LateRule.reason(first, today, reason));
    }

    /** Whose cases are meant, when not single ones are. */
    Optional<String> whose() {
        return text(allOf);
    }

    /** The references, each once; {@link InvalidInput} when one is longer than any reference is. */
    List<String> refs() {
        List<String> refs = Stream.ofNullable(enrolments)
                .flatMap(List::stream)
                .flatMap(ref -> text(ref).stream())
                .distinct()
                .toList();
        if (refs.stream().anyMatch(ref -> ref.length() > LONGEST_REF)) {
            throw new InvalidInput("enrolments", "common.tooLong", LONGEST_REF);
        }
        return refs;
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
    }
}
