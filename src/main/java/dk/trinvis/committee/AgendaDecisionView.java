package dk.trinvis.committee;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What the minutes say, or said, of an item.
 *
 * @param kind the code of an {@link AgendaDecisionKind}
 * @param reason why it corrects the one before; empty for the first
 */
public record AgendaDecisionView(
        String kind, String text, String dissent, List<Absent> absent, String reason, Instant recordedAt) {

    static final Comparator<Absent> BY_NAME = Comparator.comparing(Absent::name).thenComparing(Absent::id);

    /** A member who did not take part in the item; the name with who nominated them in brackets. */
    public record Absent(long id, String name) {}
}
