package dk.trinvis.committee;

import java.util.List;

/**
 * A meeting with its agenda, as far as the user may read it.
 *
 * @param items in the order of their numbers
 * @param corrections editions that were published since the committee's last meeting in the place of wrong ones
 */
public record MeetingDetail(MeetingView meeting, List<AgendaItemView> items, List<EditionView> corrections) {}
