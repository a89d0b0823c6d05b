package dk.trinvis.committee;

import dk.trinvis.common.Input;
import dk.trinvis.common.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Where an item is to go.
 *
 * @param state the code of an {@link AgendaItemState}
 * @param body which it is sent on to; needed for that alone
 */
public record AgendaItemStep(
        @Nullable String state, @Prose @Nullable String body) {

    private static final int BODY_LENGTH = 200;

    void take(AgendaItem item) {
        Input input = new Input();
        AgendaItemState wanted = input.coded("state", AgendaItemState.class, state, "committee.item.unknownState");
        boolean sent = wanted == AgendaItemState.SENT_ON;
        String next = sent ? input.required("body", body, BODY_LENGTH) : "";
        input.finish();
        if (sent) {
            item.sendOn(next);
        } else {
            item.step(wanted);
        }
    }
}
