package dk.trinvis.committee;

import java.time.LocalDate;

/**
 * How an agenda went out to the members.
 *
 * @param workingDays how many there were from that day to the one before the meeting, both counted
 * @param inTime whether that was no later than the deadline
 */
public record MeetingSent(LocalDate day, int workingDays, boolean inTime) {}
