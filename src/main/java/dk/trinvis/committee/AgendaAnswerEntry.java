package dk.trinvis.committee;

import dk.trinvis.common.Input;
import dk.trinvis.common.Prose;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a wish or a task.
 *
 * @param state the code of an {@link AgendaFollowUpState}
 * @param answer what was answered, or why not
 * @param edition the id of the edition that answers a wish
 * @param item the id of the item that answers it
 */
public record AgendaAnswerEntry(
        @Nullable String state,
        @Prose @Nullable String answer,
        @Nullable String edition,
        @Nullable Long item) {

    private static final int EDITION_LENGTH = 36;

    /** As wanted, all of it sound by itself; else {@link dk.trinvis.common.InvalidInput} with all that is wrong. */
    Answered answered(boolean wish) {
        Input input = new Input();
        AgendaFollowUpState known =
                input.coded("state", AgendaFollowUpState.class, state, "committee.followUp.unknownState");
        if (!fits(known, wish)) {
            input.refuse("state", "committee.followUp.unknownState");
        }
        boolean said = known == AgendaFollowUpState.ANSWERED || known == AgendaFollowUpState.EXPLAINED;
        String text = said
                ? input.required("answer", answer, AgendaFollowUpEntry.TEXT_LENGTH)
                : input.text("answer", answer, AgendaFollowUpEntry.TEXT_LENGTH);
        Optional<String> paper =
                Optional.of(input.text("edition", edition, EDITION_LENGTH)).filter(id -> !id.isEmpty());
        if (known == AgendaFollowUpState.ANSWERED && paper.isEmpty() && item == null) {
            input.refuse("edition", "committee.followUp.answeredWhere");
        }
        input.finish();
        return new Answered(known, text, paper, Optional.ofNullable(item));
    }

    private static boolean fits(AgendaFollowUpState state, boolean wish) {
        return switch (state) {
            case OPEN -> true;
            case ANSWERED, EXPLAINED -> wish;
            case DONE -> !wish;
        };
    }

    /** What became of it, all of it sound by itself. */
    record Answered(AgendaFollowUpState state, String text, Optional<String> edition, Optional<Long> item) {}
}
