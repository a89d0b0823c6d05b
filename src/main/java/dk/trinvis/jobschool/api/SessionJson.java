package dk.trinvis.jobschool.api;

import dk.trinvis.common.Clock;
import dk.trinvis.jobschool.SessionView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A session as now known, with the names of {@link SentSession}.
 *
 * @param id stays the same however it is moved
 * @param seriesId shared by those planned at once that still go together
 * @param zone of the clock times
 * @param startsAt the moment it begins, in UTC
 * @param state {@code planned}, {@code held} or {@code cancelled}
 * @param sequence how often it has been changed
 */
public record SessionJson(
        String id,
        Optional<String> seriesId,
        String track,
        String location,
        Optional<String> instructor,
        LocalDate day,
        String starts,
        String ends,
        String zone,
        Instant startsAt,
        Instant endsAt,
        String purpose,
        String content,
        Optional<Integer> capacity,
        String state,
        Optional<String> reason,
        int sequence) {

    static SessionJson of(SessionView session) {
        return new SessionJson(
                session.id(),
                session.series(),
                session.teaching().track(),
                session.teaching().location(),
                session.teaching().instructor(),
                session.slot().day(),
                session.slot().starts().toString(),
                session.slot().ends().toString(),
                Clock.COPENHAGEN.getId(),
                session.slot().begins(),
                session.slot().finishes(),
                session.teaching().purpose(),
                session.teaching().content(),
                session.teaching().capacity(),
                session.state().code(),
                session.reason(),
                session.sequence());
    }
}
