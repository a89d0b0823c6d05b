package dk.trinvis.committee;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The editions that the user may open: those who make papers every one, others what was sent or published. */
@ApplicationScoped
class OpenEditions {

    @Inject
    private Editions editions;

    @Inject
    private CurrentUser user;

    Optional<Edition> withId(String id) {
        return editions.withId(id).filter(this::has);
    }

    boolean has(Edition edition) {
        return user.may(Permission.MAKE_DOCUMENTS) || edition.state().isOut();
    }
}
