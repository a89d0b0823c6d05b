package dk.trinvis.citizen;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds citizens among those the user may see. Each search leaves a row in the audit trail with what was sought and how many
 * were found, or fails; so does each citizen it finds, also one of another team whose reference is all that is told.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.SEARCH_CITIZENS)
public class SearchService {

    /** How many a search shows at the most; who has more hits must say more of the name. */
    public static final int MOST_FOUND = 20;

    @Inject
    private Citizens citizens;

    @Inject
    private CitizenNames names;

    @Inject
    private CitizenRows rows;

    @Inject
    private CprNumbers numbers;

    @Inject
    private VisibleCitizens visible;

    @Inject
    private CaseTeams cases;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** The citizen with exactly this reference, case number or CPR number; where there is none, those of that name. */
    public Found find(String sought, String purpose) {
        Optional<CprNumber> cpr = CprNumber.parse(sought);
        Optional<Citizens.Person> meant = cpr.flatMap(this::withCpr).or(() -> withReference(sought.strip()));
        return meant.isPresent() || cpr.isPresent()
                ? exactly(meant, cpr.isPresent() ? "CPR" : sought, purpose)
                : named(sought, purpose);
    }

    /** The citizen with exactly this reference or case number, if they may be seen. */
    public Found referenced(String reference, String purpose) {
        return exactly(withReference(reference.strip()), reference, purpose);
    }

    /** Those in whose name each of the words begins one, by name. */
    public Found named(String words, String purpose) {
        List<String> sought = SearchName.sought(words);
        List<Long> ids = sought.isEmpty()
                ? List.of()
                : names.beginning(sought, visible.condition("k.citizen_id"), MOST_FOUND + 1);
        List<Long> shown = ids.subList(0, Math.min(ids.size(), MOST_FOUND));
        audit.searched(words, shown.size(), purpose);
        audit.listed(shown, purpose);
        return new Found(rows.of(shown), false, ids.size() > shown.size(), Optional.empty());
    }

    /** The citizen with exactly this CPR number, if they may be seen. */
    public Found numbered(CprNumber number, String purpose) {
        return exactly(withCpr(number), "CPR", purpose);
    }

    private Found exactly(Optional<Citizens.Person> meant, String criterion, String purpose) {
        Optional<Citizens.Person> seen =
                meant.filter(person -> visible.include(person.citizen().id()));
        Optional<Citizens.Person> elsewhere =
                meant.filter(person -> seen.isEmpty() && user.may(Permission.OPEN_WITH_REASON));
        audit.searched(criterion, seen.isPresent() ? 1 : 0, purpose);
        audit.listed(
                seen.or(() -> elsewhere).stream()
                        .map(person -> person.citizen().id())
                        .toList(),
                purpose);
        return new Found(
                seen.map(rows::masked).stream().toList(),
                seen.isPresent(),
                false,
                elsewhere.map(person -> person.citizen().ref()));
    }

    private Optional<Citizens.Person> withCpr(CprNumber number) {
        return citizens.ownerOf(numbers.vault().index(number)).flatMap(citizens::withId);
    }

    private Optional<Citizens.Person> withReference(String sought) {
        List<String> references = List.of(sought, sought.toUpperCase(Locale.ROOT));
        return citizens.ids(references).values().stream()
                .findFirst()
                .or(() -> cases.citizenOf(references))
                .flatMap(citizens::withId);
    }
}
