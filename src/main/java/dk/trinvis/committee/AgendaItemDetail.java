package dk.trinvis.committee;

import java.util.List;

/**
 * A point of an agenda with the meeting it belongs to.
 *
 * @param typedNumbers {@linkplain AgendaItemView#typedNumbers numbers that everybody may read}, for those who may change them
 * @param later the items that go on with it, in the order of their meetings
 */
public record AgendaItemDetail(
        MeetingView meeting, AgendaItemView item, List<String> typedNumbers, List<AgendaItemName> later) {}
