package dk.trinvis.committee;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Input;
import dk.trinvis.common.Prose;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A wish or a task as a secretary enters it; see {@link AgendaFollowUpView}. */
public record AgendaFollowUpEntry(
        @Nullable String kind,
        @Prose @Nullable String text,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        @Nullable String initiative) {

    static final int TEXT_LENGTH = 1_000;
    private static final int OWNER_LENGTH = 200;
    private static final int CODE_LENGTH = 40;

    /** The wish or task of the item; {@link dk.trinvis.common.InvalidInput} with all that is wrong. */
    AgendaFollowUp of(AgendaItem item) {
        Input input = new Input();
        AgendaFollowUpKind known =
                input.coded("kind", AgendaFollowUpKind.class, kind, "committee.followUp.unknownKind");
        String what = input.required("text", text, TEXT_LENGTH);
        String who = input.required("owner", owner, OWNER_LENGTH);
        if (dueOn == null) {
            input.refuse("dueOn", "common.required");
        } else if (dueOn.isBefore(item.meeting().day())) {
            input.refuse("dueOn", "committee.followUp.dueBeforeMeeting");
        }
        String code = input.text("initiative", initiative, CODE_LENGTH);
        input.finish();
        LocalDate due = Objects.requireNonNullElse(dueOn, DateRange.FOREVER);
        return new AgendaFollowUp(item, known, what, who, due, code);
    }
}
