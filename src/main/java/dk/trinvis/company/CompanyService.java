package dk.trinvis.company;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.citizen.SearchName;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds companies and keeps what is known of them. */
@ApplicationScoped
@Transactional
@Allow(Permission.READ_COMPANIES)
public class CompanyService {

    /** How many a search shows at the most. */
    public static final int MOST_FOUND = 10;

    @Inject
    private Companies companies;

    @Inject
    private CurrentUser user;

    @Inject
    private UserService users;

    @Inject
    private Recording recording;

    /** The company with the number, or {@link NotFound}. */
    public CompanyView show(CvrNumber cvr) {
        return companies.withCvr(cvr.digits()).map(Company::view).orElseThrow(() -> new NotFound("company"));
    }

    /** The one with this CVR number, or those whose name begins with the words, at most {@link #MOST_FOUND}. */
    public List<CompanyView> find(String words) {
        Optional<CvrNumber> number = CvrNumber.parse(words);
        String start = SearchName.of(words);
        if (start.isEmpty()) {
            return List.of();
        }
        List<Company> found = number.isPresent()
                ? companies.withCvrs(List.of(number.get().digits()))
                : companies.named(start, MOST_FOUND);
        return found.stream().map(Company::view).toList();
    }

    /** Those of the numbers that are known, by number; at most a few hundred at a time. */
    public Map<String, CompanyView> known(Collection<String> cvrs) {
        return companies.withCvrs(cvrs).stream()
                .map(Company::view)
                .collect(Collectors.toMap(CompanyView::cvr, view -> view));
    }

    /**
     * Writes a company down, whether it was known or not.
     *
     * @param seen the version of it that was {@linkplain Version#requireSeen seen}
     */
    @Allow(Permission.CHANGE_COMPANIES)
    public CompanyView save(CompanyEntry entry, Optional<String> seen) {
        entry.check();
        Instant moment = recording.stamp(user.userName()).moment();
        Optional<Company> known = companies.withCvr(entry.cvr().digits());
        known.ifPresent(company -> {
            company.view().version().requireSeen(seen, users::displayName);
            company.state(entry, moment, user.userName());
        });
        return known.map(Company::view).orElseGet(() -> add(entry));
    }

    /** Keeps what a company is called if nothing is known of it yet. */
    @Allow(Permission.CHANGE_COMPANIES)
    public void remember(CvrNumber cvr, String name) {
        recording.lock();
        if (companies.withCvr(cvr.digits()).isEmpty()) {
            CompanyEntry entry = CompanyEntry.named(cvr, name);
            entry.check();
            add(entry);
        }
    }

    private CompanyView add(CompanyEntry entry) {
        Company company = new Company(entry, recording.stamp(user.userName()).moment(), user.userName());
        companies.add(company);
        return company.view();
    }
}
