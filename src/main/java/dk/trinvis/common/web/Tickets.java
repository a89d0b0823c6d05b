package dk.trinvis.common.web;

import dk.trinvis.common.Clock;
import dk.trinvis.common.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives out tickets and takes them back; each is good for a week, whether the session lasts or not. */
@ApplicationScoped
class Tickets {

    static final String FIELD = "ticket";

    private static final String PLACE = "ticket";
    private static final Duration VALID = Duration.ofDays(7);

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    String write(Ticket ticket) {
        long until = clock.now().plus(VALID).getEpochSecond();
        return seal.close(until + "\n" + ticket.userName() + "\n" + ticket.form(), PLACE);
    }

    /** The ticket; empty for a forged, foreign or old one. */
    Optional<Ticket> read(@Nullable String text) {
        return Optional.ofNullable(text)
                .flatMap(closed -> seal.open(closed, PLACE))
                .map(open -> open.split("\n", 3))
                .filter(parts -> clock.now().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[0]))))
                .map(parts -> new Ticket(parts[1], parts[2]));
    }
}
