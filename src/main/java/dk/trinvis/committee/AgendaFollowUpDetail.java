package dk.trinvis.committee;

import java.util.List;

/**
 * A wish or a task with the item that it comes from and what may answer it: nothing does where it is a task.
 *
 * @param editions drafts, too, since a wish is answered before the draft is frozen
 * @param items the committee's latest 50 from the day of the meeting on, and before them one of others that answers it already
 */
public record AgendaFollowUpDetail(
        AgendaFollowUpView followUp, AgendaItemName item, List<EditionView> editions, List<AgendaItemName> items) {}
