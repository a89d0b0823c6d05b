package dk.trinvis.exchange;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** The kinds of files there are, in the order in which they build on each other. */
@ApplicationScoped
class ImportKinds {

    private static final List<String> ORDER = List.of(
            "citizens",
            "enrolments",
            "screenings",
            "activities",
            "track-assignments",
            "sessions",
            "attendance",
            "key-figures",
            "spending");

    @Inject
    @Any
    private Instance<ImportKind<?>> kinds;

    @Inject
    private CurrentUser user;

    /** Those that the user may send. */
    List<ImportKind<?>> all() {
        return ORDER.stream()
                .flatMap(code -> kinds.stream().filter(kind -> kind.code().equals(code) && isAllowed(kind)))
                .<ImportKind<?>>map(kind -> kind)
                .toList();
    }

    private boolean isAllowed(ImportKind<?> kind) {
        return user.may(kind.permission());
    }

    /** One that the user may send, or {@link NotFound}. */
    ImportKind<?> withCode(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code) && isAllowed(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind of import"));
    }
}
