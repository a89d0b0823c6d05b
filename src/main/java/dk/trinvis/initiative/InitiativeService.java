package dk.trinvis.initiative;

import dk.trinvis.access.Unguarded;
import dk.trinvis.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads and adds initiatives. */
@ApplicationScoped
@Transactional
public class InitiativeService {

    @Inject
    private Initiatives initiatives;

    /** The initiative with the code, or {@link NotFound}. */
    @Unguarded("names no person")
    public InitiativeView show(String code) {
        return find(code).orElseThrow(() -> new NotFound("initiative"));
    }

    /** The initiative with the number, which must exist. */
    @Unguarded("names no person")
    public InitiativeView withId(long id) {
        return initiatives.withId(id);
    }

    @Unguarded("names no person")
    public Optional<InitiativeView> find(String code) {
        return initiatives.withCode(code);
    }

    /** Every initiative, the latest launch first. */
    @Unguarded("names no person")
    public List<InitiativeView> all() {
        return initiatives.all();
    }

    /** Adds an initiative; its {@code id} is given here, whatever the view says. */
    @Unguarded("called by the first start only, no page or resource reaches it")
    public void add(InitiativeView view) {
        initiatives.add(view);
    }
}
