package dk.trinvis.ladder;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.access.Unguarded;
import dk.trinvis.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads and installs ladders. */
@ApplicationScoped
@Transactional
public class LadderService {

    @Inject
    private Ladders ladders;

    /** A ladder to choose. */
    public record LadderRow(long id, String code, String title) {}

    /** The version in force on the day; not found on days before the first version. */
    @Unguarded("words for everybody")
    public LadderView inForce(long ladderId, LocalDate day) {
        return versions(ladderId).stream()
                .filter(version -> version.inForce(day))
                .findFirst()
                .orElseThrow(() -> new NotFound("ladder version"));
    }

    /** Every version of a ladder, the earliest first. */
    @Unguarded("words for everybody")
    public List<LadderView> versions(long ladderId) {
        return ladders.versions(ladderId);
    }

    @Unguarded("words for everybody")
    public Optional<Long> idOf(String code) {
        return ladders.idOf(code);
    }

    /** The ladders there are, by title. */
    @Unguarded("words for everybody")
    public List<LadderRow> all() {
        return ladders.all();
    }

    /** Adds a ladder with its first version and answers its number. */
    @Allow(Permission.CHANGE_CODES)
    public long install(LadderView ladder) {
        return ladders.add(ladder);
    }
}
