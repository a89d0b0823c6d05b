package dk.trinvis.jobschool;

/**
 * How somebody met at a session, as somebody outside states it.
 *
 * @param sessionRef the session's id
 * @param state the code of an {@link AttendanceState}
 */
public record AttendanceEntry(String sessionRef, String enrolmentRef, String state) {}
