package dk.trinvis.citizen;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.audit.Look;
import dk.trinvis.common.Clock;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.paper.Paper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Gives citizens what is recorded of them, and when and why it was seen (GDPR article 15). Each paper made is audited. */
@ApplicationScoped
@Transactional
@Allow(Permission.SEE_SENSITIVE)
public class OwnDataService {

    private static final String PURPOSE = "own data";

    @Inject
    private CitizenService citizens;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The paper for the citizen with the reference, with the cases that the user may see, or {@link NotFound}; {@link
     * RuleBroken} while a protected identity is masked.
     */
    public Paper paper(String citizenRef) {
        Chronicle chronicle = citizens.chronicle(citizenRef, PURPOSE);
        if (chronicle.citizen().isMasked()) {
            throw new RuleBroken("citizen.ownDataMasked");
        }
        long id = chronicle.citizen().id();
        List<Look> looks = audit.looks(id);
        audit.exported(PURPOSE, List.of(id));
        return new OwnData(chronicle, looks, clock.now()).paper();
    }
}
