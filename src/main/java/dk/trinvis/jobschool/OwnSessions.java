package dk.trinvis.jobschool;

import dk.trinvis.common.NotFound;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The initiatives of the user's team, of whoever has none all of them, and their sessions; {@link NotFound} for any other. */
@ApplicationScoped
class OwnSessions {

    @Inject
    private Sessions sessions;

    @Inject
    private InitiativeService initiatives;

    InitiativeView initiative(String code) {
        return initiatives.own(code);
    }

    /** The one with the code, if it is one of them. */
    Optional<InitiativeView> find(String code) {
        return initiatives.find(code).filter(this::isOwn);
    }

    InitiativeView initiative(Session session) {
        return own(initiatives.withId(session.key().initiativeId()));
    }

    /** As it is now. */
    Session session(String id) {
        Session session = sessions.current(id).orElseThrow(() -> new NotFound("session"));
        initiative(session);
        return session;
    }

    /** The session first, then the planned ones of its series after it. */
    List<Session> following(Session session) {
        Stream<Session> others = session
                .key()
                .series()
                .map(series -> sessions.ofSeries(
                        session.key().initiativeId(), series, session.slot().day()))
                .orElse(List.of())
                .stream()
                .filter(each -> each.state() == SessionState.PLANNED)
                .filter(each -> !each.key().sessionId().equals(session.key().sessionId()));
        return Stream.concat(Stream.of(session), others).toList();
    }

    /** Whether the initiative with the number is one of them. */
    boolean has(long initiativeId) {
        return isOwn(initiatives.withId(initiativeId));
    }

    private InitiativeView own(InitiativeView initiative) {
        if (!isOwn(initiative)) {
            throw new NotFound("initiative");
        }
        return initiative;
    }

    private boolean isOwn(InitiativeView initiative) {
        return initiatives.isOwn(initiative);
    }
}
