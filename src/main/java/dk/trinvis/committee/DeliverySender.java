package dk.trinvis.committee;

import dk.trinvis.common.Clock;
import dk.trinvis.common.Database;
import dk.trinvis.common.Wordless;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Empties the outbox every minute, and when something was put there; not while no mail server is set up. */
@ApplicationScoped
class DeliverySender {

    private static final Logger LOG = Logger.getLogger(DeliverySender.class.getName());

    @Resource
    private ManagedScheduledExecutorService threads;

    @Resource(lookup = "jdbc/trinvis")
    private DataSource dataSource;

    @Resource(lookup = "mail/trinvis")
    private Session session;

    @Inject
    private DeliverySettings settings;

    @Inject
    @ConfigProperty(name = "TRINVIS_MAIL_USER")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "TRINVIS_MAIL_PASSWORD")
    private Optional<String> password;

    @Inject
    private Clock clock;

    /** Something waits in the outbox. */
    record Written() {}

    void open(@Observes Database.Ready ready) {
        if (settings.isOn()) {
            Future<?> unused = threads.scheduleWithFixedDelay(this::send, 0, 1, TimeUnit.MINUTES);
        }
    }

    void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) Written written) {
        threads.execute(this::send);
    }

    /** One at a time, as it does no good to ask a mail server twice at once. */
    private synchronized void send() {
        try {
            DeliveryPost post = new DeliveryPost(session, DeliverySettings.set(user), password.orElse(""));
            new DeliveryRound(new DeliveryQueue(dataSource), post, clock).run();
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.WARNING, "The outbox could not be emptied", Wordless.of(e));
        }
    }
}
