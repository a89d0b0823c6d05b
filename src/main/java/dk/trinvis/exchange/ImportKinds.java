package dk.trinvis.exchange;

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
            "citizens", "enrolments", "screenings", "activities", "track-assignments", "sessions", "attendance");

    @Inject
    @Any
    private Instance<ImportKind<?>> kinds;

    List<ImportKind<?>> all() {
        return ORDER.stream().<ImportKind<?>>map(this::withCode).toList();
    }

    ImportKind<?> withCode(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind of import"));
    }
}
