package dk.trinvis.figures;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Each user's own filters of the work queue, by name. */
@ApplicationScoped
@Transactional
@Allow(Permission.OPEN_COHORTS)
public class SavedFilterService {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_QUERY = 400;
    private static final int MOST = 20;

    @Inject
    private SavedFilters filters;

    @Inject
    private CurrentUser user;

    /**
     * A filter with its name.
     *
     * @param query of an address of the start page
     */
    public record SavedFilterRow(String name, String query) {}

    /** The user's own, by name. */
    public List<SavedFilterRow> own() {
        return filters.of(user.userName()).stream()
                .map(filter -> new SavedFilterRow(filter.name(), filter.query()))
                .toList();
    }

    /** Keeps a filter under a name, in place of the one that has it already; a name has 1 to 100 characters. */
    public void save(String name, QueueFilter filter) {
        if (filter.query().length() > LONGEST_QUERY) {
            throw new InvalidInput("name", "figures.filters.queryLength");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new InvalidInput("name", "figures.filters.nameLength", LONGEST_NAME);
        }
        filters.named(user.userName(), name).ifPresentOrElse(one -> one.ask(filter.query()), () -> add(name, filter));
    }

    private void add(String name, QueueFilter filter) {
        if (filters.of(user.userName()).size() >= MOST) {
            throw new RuleBroken("figures.filters.tooMany", MOST);
        }
        filters.add(new SavedFilter(user.userName(), name, filter.query()));
    }

    /** Forgets the filter with the name, if there is one. */
    public void forget(String name) {
        filters.named(user.userName(), name).ifPresent(filters::remove);
    }
}
