package dk.trinvis.committee;

import java.util.List;

/**
 * A meeting with its agenda, as far as the user may read it.
 *
 * @param items in the order of their numbers
 */
public record MeetingDetail(MeetingView meeting, List<AgendaItemView> items) {}
