package dk.trinvis.committee;

/** A point of an agenda with the meeting it belongs to. */
public record AgendaItemDetail(MeetingView meeting, AgendaItemView item) {}
