package dk.trinvis.figures;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The job school of an initiative on a day, as known at a moment.
 *
 * @param sessions all of them
 * @param sessionsByTrack those of each track that has any, by code
 * @param participation who came; empty for those who may not know
 */
public record SchoolFigures(
        SessionCounts sessions, Map<String, SessionCounts> sessionsByTrack, Optional<Participation> participation) {

    /**
     * Sessions by what became of them.
     *
     * @param held on the day or before
     * @param unsaid planned for the day or before, and nobody has said that they were held
     * @param cancelled of those that were to be on the day or before
     * @param ahead planned for after the day
     */
    public record SessionCounts(Counted held, Counted unsaid, Counted cancelled, Counted ahead) {

        static SessionCounts of(int held, int unsaid, int cancelled, int ahead) {
            return new SessionCounts(sessions(held), sessions(unsaid), sessions(cancelled), sessions(ahead));
        }

        static SessionCounts sum(Stream<SessionCounts> parts) {
            return parts.reduce(
                    of(0, 0, 0, 0),
                    (one, other) -> new SessionCounts(
                            one.held.plus(other.held),
                            one.unsaid.plus(other.unsaid),
                            one.cancelled.plus(other.cancelled),
                            one.ahead.plus(other.ahead)));
        }

        private static Counted sessions(int number) {
            return new Counted(number, Unit.SESSIONS);
        }
    }

    /**
     * Who came.
     *
     * @param attendanceByTrack that of each track at whose sessions anything is written down, by code
     */
    public record Participation(
            AttendanceRate attendance, Map<String, AttendanceRate> attendanceByTrack, FirstSession firstSession) {}

    /**
     * Active enrolments by whether they have come to a session by the day, in time or late.
     *
     * @param median of the whole days from the first day of those who have to their first session, zero if that is the same
     *     day; empty where nobody has
     */
    public record FirstSession(Counted attended, Counted none, Optional<Counted> median) {}

    /** Whether there is anything to tell. */
    public boolean hasSessions() {
        return !sessionsByTrack.isEmpty();
    }

    /** What tells nothing of anybody: how often a school meets, but not how many come. */
    SchoolFigures withoutParticipation() {
        return new SchoolFigures(sessions, sessionsByTrack, Optional.empty());
    }
}
