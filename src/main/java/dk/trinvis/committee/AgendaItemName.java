package dk.trinvis.committee;

/** Which point of which meeting's agenda. */
public record AgendaItemName(long id, MeetingView meeting, int number, String title) {}
