package dk.trinvis.initiative;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads and adds initiatives. */
@ApplicationScoped
@Transactional
@Allow({Permission.READ_CASES, Permission.SEE_FIGURES, Permission.IMPORT, Permission.CHANGE_CODES})
public class InitiativeService {

    @Inject
    private Initiatives initiatives;

    /** The initiative with the code, or {@link NotFound}. */
    public InitiativeView show(String code) {
        return find(code).orElseThrow(() -> new NotFound("initiative"));
    }

    /** The initiative with the number, which must exist. */
    public InitiativeView withId(long id) {
        return initiatives.withId(id);
    }

    public Optional<InitiativeView> find(String code) {
        return initiatives.withCode(code);
    }

    /** Every initiative, the latest launch first. */
    public List<InitiativeView> all() {
        return initiatives.all();
    }

    /** Adds an initiative; its {@code id} is given here, whatever the view says. */
    @Allow(Permission.CHANGE_CODES)
    public void add(InitiativeView view) {
        initiatives.add(view);
    }
}
