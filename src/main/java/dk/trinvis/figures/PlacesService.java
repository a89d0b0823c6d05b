package dk.trinvis.figures;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Says how many places of an initiative are free. */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CASES)
public class PlacesService {

    @Inject
    private StatusService status;

    @Inject
    private InitiativeService initiatives;

    /** Today's; active are those of the status. */
    public Places today(String initiativeCode) {
        return new Places(
                initiatives.places(initiativeCode),
                status.activeToday()
                        .getOrDefault(initiatives.show(initiativeCode).id(), 0),
                initiatives.version(initiativeCode));
    }
}
