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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * Shows citizens. Caseworkers, team leads and consultants see those of their own team, and those who have no case yet;
 * anybody else does not exist for them until they give a reason (see {@link OpeningService}). Each look leaves a row in the audit trail, or fails.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.READ_CASES)
public class CitizenService {

    @Inject
    private Citizens citizens;

    @Inject
    private CitizenIntake intake;

    @Inject
    private CitizenRows rows;

    @Inject
    private ProfileReader profiles;

    @Inject
    private VisibleCitizens visible;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<Chronicle> told;

    @Inject
    private Event<CasesAsked> asked;

    /** The citizen with the reference, or {@link NotFound}. */
    public CitizenRow show(String citizenRef, String purpose) {
        return open(citizenRef, purpose).citizen();
    }

    /** The same with the profile, and without the cases. */
    public Chronicle open(String citizenRef, String purpose) {
        Citizens.Known known = citizens.knownAs(citizenRef).orElseThrow(() -> new NotFound("citizen"));
        Citizens.Person person = known.person();
        long id = person.citizen().id();
        audit.keep(id, known.reasons());
        boolean readOnly = !visible.includeOf(known.teams());
        if (readOnly && !audit.isOpenedToday(id)) {
            throw new NotFound("citizen");
        }
        audit.read(id, purpose);
        boolean masked = profiles.isMasked(person);
        return new Chronicle(rows.row(person, masked), profiles.read(known, masked), readOnly);
    }

    /** Everything to be told of the citizen with the reference, or {@link NotFound}. */
    public Chronicle chronicle(String citizenRef, String purpose) {
        Chronicle chronicle = open(citizenRef, purpose);
        told.fire(chronicle);
        return chronicle;
    }

    /** The same with the cases alone, without what happened in them. */
    public Chronicle withCases(String citizenRef, String purpose) {
        Chronicle chronicle = open(citizenRef, purpose);
        asked.fire(new CasesAsked(chronicle));
        return chronicle;
    }

    /** Rows for citizens who stand in a list that has been checked already; each is audited as listed. */
    public Map<Long, CitizenRow> listed(Collection<Long> citizenIds, String purpose) {
        audit.listed(Set.copyOf(citizenIds), purpose);
        return citizens.withIds(citizenIds).stream()
                .collect(Collectors.toMap(person -> person.citizen().id(), rows::masked));
    }

    /** The same for things of which each is about one citizen: answers with the row of whom it is about. */
    public <T> Function<T, CitizenRow> listed(Collection<T> things, Function<T, Long> citizenId, String purpose) {
        Map<Long, CitizenRow> people =
                listed(things.stream().map(citizenId).distinct().toList(), purpose);
        return thing -> Optional.ofNullable(people.get(citizenId.apply(thing))).orElseThrow();
    }

    /** What citizens expected somewhere are called there, by their numbers (see {@link CalledName}); each is audited as listed. */
    @Allow(Permission.RECORD_ATTENDANCE)
    public Map<Long, String> calledNames(Collection<Long> citizenIds, String purpose) {
        audit.listed(Set.copyOf(citizenIds), purpose);
        return citizens.withIds(citizenIds).stream()
                .collect(Collectors.toMap(person -> person.citizen().id(), CalledName::of));
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
}
