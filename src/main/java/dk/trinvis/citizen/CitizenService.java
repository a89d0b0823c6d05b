package dk.trinvis.citizen;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Intake;
import dk.trinvis.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * Finds and shows citizens. Caseworkers, team leads and consultants see those of their own team, and those who have no case
 * yet; anybody else does not exist for them. Each look leaves a row in the audit trail, or fails.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.READ_CASES)
public class CitizenService {

    /** How many a search shows at the most; who has more hits must say more of the name. */
    public static final int MOST_FOUND = 20;

    private static final int CANDIDATES = 200;
    private static final int MOST_CANDIDATES = 4_000;

    @Inject
    private Citizens citizens;

    @Inject
    private CitizenIntake intake;

    @Inject
    private CprNumbers numbers;

    @Inject
    private VisibleCitizens visible;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<Chronicle> told;

    /** The citizen with the reference, or {@link NotFound}. */
    public CitizenRow show(String citizenRef, String purpose) {
        Citizens.Person person = Optional.ofNullable(
                        citizens.withRefs(List.of(citizenRef)).get(citizenRef))
                .filter(found -> isVisible(found.citizen().id()))
                .orElseThrow(() -> new NotFound("citizen"));
        audit.read(person.citizen().id(), purpose);
        return row(person);
    }

    /** Everything to be told of the citizen with the reference, or {@link NotFound}. */
    public Chronicle chronicle(String citizenRef, String purpose) {
        Chronicle chronicle = new Chronicle(show(citizenRef, purpose), purpose);
        told.fire(chronicle);
        return chronicle;
    }

    /** Citizens one of whose names begins with the words, at most {@link #MOST_FOUND}, by name. */
    @Allow(Permission.SEARCH_CITIZENS)
    public List<CitizenRow> searchByName(String words, String purpose) {
        String wanted = SearchName.of(words);
        List<CitizenRow> found = wanted.isEmpty() ? List.of() : visibleNamed(wanted);
        return searched(words, found, purpose);
    }

    /** The citizen with exactly this CPR number, if they may be seen. */
    @Allow(Permission.SEARCH_CITIZENS)
    public List<CitizenRow> searchByCpr(CprNumber number, String purpose) {
        List<CitizenRow> found = citizens.withCpr(numbers.vault().index(number)).stream()
                .filter(person -> isVisible(person.citizen().id()))
                .map(this::row)
                .toList();
        return searched("CPR", found, purpose);
    }

    /** Rows for citizens who stand in a list that has been checked already; each is audited as listed. */
    public Map<Long, CitizenRow> listed(Collection<Long> citizenIds, String purpose) {
        audit.listed(Set.copyOf(citizenIds), purpose);
        return citizens.withIds(citizenIds).stream()
                .collect(Collectors.toMap(person -> person.citizen().id(), this::row));
    }

    /** The numbers of citizens by their references; says nothing about them and leaves out the unknown. */
    @Allow({Permission.READ_CASES, Permission.IMPORT})
    public Map<String, Long> ids(Collection<String> refs) {
        return citizens.ids(refs);
    }

    /** The reference of the citizen with a number; says nothing about them. */
    public String ref(long citizenId) {
        return citizens.ref(citizenId);
    }

    /** Checks or records many citizens; {@code done} is told how many have been seen. */
    @Allow(Permission.IMPORT)
    public void take(List<CitizenEntry> entries, boolean synthetic, Intake into, IntConsumer done) {
        intake.take(entries, synthetic, into, done);
    }

    private List<CitizenRow> visibleNamed(String wanted) {
        List<CitizenRow> found = new ArrayList<>();
        for (int from = 0; from < MOST_CANDIDATES && found.size() < MOST_FOUND; from += CANDIDATES) {
            List<Citizens.Person> candidates = citizens.named(wanted, from, CANDIDATES);
            Set<Long> mayBeSeen = visible.among(
                    candidates.stream().map(person -> person.citizen().id()).toList());
            candidates.stream()
                    .filter(person -> mayBeSeen.contains(person.citizen().id()))
                    .filter(person -> !person.record().isProtected())
                    .limit(MOST_FOUND - found.size())
                    .forEach(person -> found.add(row(person)));
            if (candidates.size() < CANDIDATES) {
                break;
            }
        }
        return found;
    }

    private List<CitizenRow> searched(String criterion, List<CitizenRow> found, String purpose) {
        audit.searched(criterion, found.size(), purpose);
        audit.listed(found.stream().map(CitizenRow::id).toList(), purpose);
        return found;
    }

    private boolean isVisible(long citizenId) {
        return visible.among(List.of(citizenId)).contains(citizenId);
    }

    private CitizenRow row(Citizens.Person person) {
        CitizenRecord record = person.record();
        boolean hidden = record.isProtected();
        return new CitizenRow(
                person.citizen().id(),
                person.citizen().ref(),
                hidden ? Optional.empty() : Optional.of(record.name()),
                hidden ? Optional.empty() : record.cpr(numbers.vault()).map(CprNumber::masked),
                hidden);
    }
}
