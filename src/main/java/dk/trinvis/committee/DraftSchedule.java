package dk.trinvis.committee;

import dk.trinvis.access.ActingAs;
import dk.trinvis.access.Identity;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Database;
import dk.trinvis.common.Wordless;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes the drafts that are due, every hour, in the name of Trinvis itself. */
@ApplicationScoped
class DraftSchedule {

    private static final Logger LOG = Logger.getLogger(DraftSchedule.class.getName());

    @Resource
    private ManagedScheduledExecutorService threads;

    @Inject
    private ActingAs actingAs;

    @Inject
    private DraftRuleService rules;

    @Inject
    private Clock clock;

    void open(@Observes Database.Ready ready) {
        Future<?> unused = threads.scheduleWithFixedDelay(this::draftToday, 1, 60, TimeUnit.MINUTES);
    }

    private void draftToday() {
        try {
            draft(clock.today());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Drafts that are due could not be made", Wordless.of(e));
        }
    }

    /** Each in a transaction of its own. */
    void draft(LocalDate today) {
        actingAs.run(
                Identity.system("plan"), () -> rules.due(today).forEach(initiative -> rules.draft(initiative, today)));
    }
}
