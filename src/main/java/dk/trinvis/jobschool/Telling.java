package dk.trinvis.jobschool;

import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Revision;
import dk.trinvis.common.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says who is to be told of a change of sessions: those on the track on the day it was or on the day it is. Whoever was not
 * told of the change before is told of both at once, and of neither where the session is back where they know it to be.
 */
@ApplicationScoped
class Telling {

    @Inject
    private SessionNotices notices;

    @Inject
    private Sessions sessions;

    @Inject
    private Waits waits;

    @Inject
    private Clock clock;

    /** To be called when the change is recorded; of what was held nobody is told. */
    void raise(List<Session> before, List<Session> after, Stamp stamp) {
        List<Session> changed =
                after.stream().filter(each -> each.state() != SessionState.HELD).toList();
        if (changed.isEmpty()) {
            return;
        }
        Map<String, Session> was =
                before.stream().collect(Collectors.toMap(each -> each.key().sessionId(), Function.identity()));
        Map<String, List<Session>> ever = sessions.ever(was.keySet());
        Map<String, List<SessionNotice>> recorded = notices.of(was.keySet());
        OnTrack onTrack = new OnTrack(
                Sessions.span(Stream.concat(before.stream(), after.stream()).toList())
                        .orElseThrow());
        for (Session now : changed) {
            String id = now.key().sessionId();
            Session earlier = Objects.requireNonNull(was.get(id));
            List<SessionNotice> current = recorded.getOrDefault(id, List.of());
            Change change = new Change(earlier, now, Objects.requireNonNull(ever.get(id)), clock.today());
            Revision.of(current, change.believed(current, onTrack.concerned(earlier, now)))
                    .record(stamp, notices::add);
        }
    }

    /** What was changed of one session, which had these states in all. */
    private record Change(Session earlier, Session now, List<Session> ever, LocalDate today) {

        List<SessionNotice> believed(List<SessionNotice> current, Set<Long> concerned) {
            Map<Long, SessionNotice> latest = new HashMap<>();
            List<SessionNotice> believed = new ArrayList<>();
            Set<Long> all = new TreeSet<>(concerned);
            for (SessionNotice each : current) {
                latest.put(each.enrolmentId(), each);
                if (each.isDueOn(today)) {
                    all.add(each.enrolmentId());
                    each.until(today).ifPresent(believed::add);
                } else {
                    believed.add(each);
                }
            }
            all.forEach(id ->
                    SessionNotice.of(id, known(latest.get(id)), now, today).ifPresent(believed::add));
            return believed;
        }

        private Session known(@Nullable SessionNotice last) {
            return last == null
                    ? earlier
                    : ever.stream()
                            .filter(each -> each.changeNumber() == last.knownNumber())
                            .findFirst()
                            .orElse(earlier);
        }
    }

    private record Taught(long initiativeId, String track) {}

    /** Who is on the tracks on some days, asked once for each track. */
    private final class OnTrack {

        private final DateRange days;
        private final Map<Taught, List<Waits.Seat>> seats = new LinkedHashMap<>();

        OnTrack(DateRange days) {
            this.days = days;
        }

        Set<Long> concerned(Session earlier, Session now) {
            Set<Long> all = new TreeSet<>(on(earlier));
            all.addAll(on(now));
            return all;
        }

        private List<Long> on(Session session) {
            return seats
                    .computeIfAbsent(
                            new Taught(
                                    session.key().initiativeId(),
                                    session.teaching().track()),
                            taught -> waits.taken(taught.initiativeId(), taught.track(), days))
                    .stream()
                    .filter(seat -> seat.days().contains(session.slot().day()))
                    .map(Waits.Seat::enrolmentId)
                    .toList();
        }
    }
}
