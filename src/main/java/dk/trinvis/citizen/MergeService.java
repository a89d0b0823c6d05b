package dk.trinvis.citizen;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Lets two records of one person count as one, and takes that back. Nothing recorded is rewritten: both keep what was
 * recorded of them, the cases follow as a correction, and either reference leads to the person.
 */
@ApplicationScoped
@Transactional
public class MergeService {

    @Inject
    private Citizens citizens;

    @Inject
    private CitizenMerges merges;

    @Inject
    private CitizenService service;

    @Inject
    private Recording recording;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<CasesMove> moving;

    /** What is known of one of the two, with the cases, or {@link NotFound}. */
    @Allow(Permission.MERGE_CITIZENS)
    public Chronicle prepare(String citizenRef) {
        return service.withCases(citizenRef, "merge page");
    }

    /**
     * Lets the one be known as the other. {@link RuleBroken} where one of them may only be read, where they are the same
     * already, or their cases in one initiative share days.
     */
    @Allow(Permission.MERGE_CITIZENS)
    public void merge(String keptRef, String absorbedRef, String reason) {
        Stamp stamp = recording.correction(user.userName(), reason);
        Citizen kept = seen(keptRef);
        Citizen absorbed = seen(absorbedRef);
        if (kept.id() == absorbed.id()) {
            throw new RuleBroken("citizen.sameAlready");
        }
        merges.add(new CitizenMerge(kept, absorbed, stamp));
        merges.lead(absorbed, kept);
        audit.changed(kept.id(), "merged");
        audit.changed(absorbed.id(), "merged");
        moving.fire(new CasesMove(kept.id(), absorbed.id(), Optional.empty(), stamp));
    }

    /** Those that hold, the latest first. */
    @Allow(Permission.UNDO_MERGES)
    public List<MergeRow> all() {
        return merges.all().stream().map(CitizenMerge::row).toList();
    }

    /** Lets the two be two again; {@link RuleBroken} when a later merge must be undone before. */
    @Allow(Permission.UNDO_MERGES)
    public void undo(long id, String reason) {
        Stamp stamp = recording.correction(user.userName(), reason);
        CitizenMerge merge = merges.withId(id).orElseThrow(() -> new NotFound("merge"));
        Citizen kept = merge.kept();
        Citizen absorbed = merge.absorbed();
        if (kept.personId() != kept.id()) {
            throw new RuleBroken("citizen.laterMerge");
        }
        merge.undo(stamp);
        merges.part(absorbed);
        requireOwnNumbers(kept, absorbed);
        audit.changed(kept.id(), "merge undone");
        audit.changed(absorbed.id(), "merge undone");
        moving.fire(new CasesMove(kept.id(), absorbed.id(), Optional.of(merge.mergedAt()), stamp));
    }

    private Citizen seen(String citizenRef) {
        Chronicle person = service.open(citizenRef, "merge");
        if (person.isReadOnly()) {
            throw new RuleBroken("citizen.onlyToRead");
        }
        if (person.citizen().isMasked()) {
            throw new RuleBroken("citizen.masked");
        }
        return citizens.withId(person.citizen().id()).orElseThrow().citizen();
    }

    /** While they were one, either could be given the number of the other (invariant 14). */
    private void requireOwnNumbers(Citizen one, Citizen other) {
        CitizenRecord mine = citizens.withId(one.id()).orElseThrow().record();
        CitizenRecord theirs = citizens.withId(other.id()).orElseThrow().record();
        if (mine.cprIndex().isPresent() && mine.cprIndex().equals(theirs.cprIndex())) {
            throw new RuleBroken("citizen.sameNumber");
        }
    }
}
