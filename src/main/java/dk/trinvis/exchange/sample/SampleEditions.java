package dk.trinvis.exchange.sample;

import dk.trinvis.access.ActingAs;
import dk.trinvis.committee.EditionService;
import dk.trinvis.committee.EditionTextEntry;
import dk.trinvis.committee.EditionTextService;
import dk.trinvis.committee.NewEdition;
import dk.trinvis.common.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The secretary has made papers with figures, and the team lead has let the committee read them. */
@ApplicationScoped
class SampleEditions {

    @Inject
    private ActingAs actingAs;

    @Inject
    private Recording recording;

    @Inject
    private EditionService editions;

    @Inject
    private EditionTextService texts;

    /** The moment of all that is recorded with them. */
    Instant now() {
        return recording.stamp(DemoUsers.SECRETARY).moment();
    }

    /** Publishes a paper with what was written in it; answers its id. */
    String publish(NewEdition paper, List<EditionTextEntry> written) {
        String id = actingAs.call(DemoUsers.SECRETARY, () -> {
            String draft = editions.draft(paper);
            if (!written.isEmpty()) {
                texts.save(draft, written, Optional.empty());
            }
            editions.freeze(draft, null);
            return draft;
        });
        return actingAs.call(DemoUsers.LEAD, () -> {
            editions.approve(id);
            editions.publish(id);
            return id;
        });
    }
}
