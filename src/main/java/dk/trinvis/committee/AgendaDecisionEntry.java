package dk.trinvis.committee;

import dk.trinvis.common.Input;
import dk.trinvis.common.Prose;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the minutes say of an item.
 *
 * @param kind the code of an {@link AgendaDecisionKind}
 * @param dissent what somebody wants entered who does not agree
 * @param absent the ids of members who did not take part in this item
 * @param reason what was wrong with what the minutes said before; needed where they did
 */
public record AgendaDecisionEntry(
        @Nullable String kind,
        @Prose @Nullable String text,
        @Prose @Nullable String dissent,
        @Nullable List<Long> absent,
        @Prose @Nullable String reason) {

    private static final int TEXT_LENGTH = 4_000;
    private static final int REASON_LENGTH = 1_000;

    /** As wanted, all of it sound by itself; else {@link dk.trinvis.common.InvalidInput} with all that is wrong. */
    Decided decided(boolean correcting) {
        Input input = new Input();
        AgendaDecisionKind known =
                input.coded("kind", AgendaDecisionKind.class, kind, "committee.decision.unknownKind");
        String what = input.text("text", text, TEXT_LENGTH);
        String against = input.text("dissent", dissent, TEXT_LENGTH);
        String why = correcting
                ? input.required("reason", reason, REASON_LENGTH)
                : input.text("reason", reason, REASON_LENGTH);
        input.finish();
        return new Decided(known, what, against, missing(), why);
    }

    private List<Long> missing() {
        return Objects.requireNonNullElse(absent, List.<Long>of()).stream()
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** A decision, all of it sound by itself. */
    record Decided(AgendaDecisionKind kind, String text, String dissent, List<Long> absent, String reason) {}
}
