package dk.trinvis.audit;

import dk.trinvis.common.Clock;
import dk.trinvis.common.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Deletes every hour what has stood in the log for {@code TRINVIS_LOG_DAYS}: such logs are kept for a set time only. Fewer than
 * a day would be no log at all: the server then deletes nothing and says so.
 */
@ApplicationScoped
class LogRetention {

    private static final Logger LOG = Logger.getLogger(LogRetention.class.getName());

    @Resource
    private ManagedScheduledExecutorService threads;

    @Inject
    @ConfigProperty(name = "TRINVIS_LOG_DAYS", defaultValue = "400")
    private int days;

    @Inject
    private AuditEvents events;

    @Inject
    private Clock clock;

    void open(@Observes Database.Ready ready) {
        if (days < 1) {
            LOG.severe("TRINVIS_LOG_DAYS must be 1 or more: no row of the access log is deleted");
        }
        Future<?> unused = threads.scheduleWithFixedDelay(this::forget, 1, 60, TimeUnit.MINUTES);
    }

    void forget() {
        try {
            int deleted = keptSince(clock.now(), days).map(events::deleteBefore).orElse(0);
            if (deleted > 0) {
                LOG.info(() -> deleted + " rows of the access log were older than " + days + " days");
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The access log could not be cleared of old rows", e);
        }
    }

    /** The moment before which rows are deleted; none where nothing would be kept. */
    static Optional<Instant> keptSince(Instant now, int days) {
        return days < 1 ? Optional.empty() : Optional.of(now.minus(Duration.ofDays(days)));
    }
}
