package dk.trinvis.exchange.sample;

import dk.trinvis.access.ActingAs;
import dk.trinvis.access.FirstAdministrator;
import dk.trinvis.access.Identity;
import dk.trinvis.common.Database;
import dk.trinvis.common.Demonstration;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Fills an empty database before the first request: once, whole or not at all. */
@ApplicationScoped
class Seeding {

    private static final Logger LOG = Logger.getLogger(Seeding.class.getName());

    /** After everybody else who waits for the database: the keys of CPR numbers must be open. */
    private static final int LAST = Integer.MAX_VALUE;

    @Inject
    private ActingAs actingAs;

    @Inject
    private SeedService seed;

    @Inject
    private Demonstration demonstration;

    @Inject
    private FirstAdministrator firstAdministrator;

    void seed(@Observes @Priority(LAST) Database.Ready ready) {
        actingAs.run(Identity.system("seed"), seed::laterLists);
        if (demonstration.isOn()) {
            LOG.warning("This is a demonstration: everybody in it is made up, and its passwords are known to all");
            actingAs.run(Identity.system("seed"), () -> seed.demonstration(demonstration.isWithSampleData()));
        } else if (!firstAdministrator.isAwaited()) {
            firstLists();
        }
    }

    void firstLists(@Observes FirstAdministrator.Created created) {
        firstLists();
    }

    /** A production server begins with codes and a ladder, and nothing else; at the next start, if it went down before. */
    private void firstLists() {
        actingAs.run(Identity.system("seed"), seed::firstLists);
    }
}
