package dk.trinvis.citizen;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Guard;
import dk.trinvis.access.Permission;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.CprText;
import dk.trinvis.common.Demonstration;
import dk.trinvis.common.Intake;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Reference;
import dk.trinvis.common.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Registers citizens one by one, after a look for those who may be the same. Of citizens of other teams only a CPR number is
 * told to be taken, never whose it is; duplicates among them come to light by that, or are merged later.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CASES)
public class RegistrationService {

    private static final int LONGEST_NAME = 100;

    @Inject
    private Citizens citizens;

    @Inject
    private NearMatches matches;

    @Inject
    private CitizenIntake intake;

    @Inject
    private CprNumbers numbers;

    @Inject
    private VisibleCitizens visible;

    @Inject
    private Demonstration demonstration;

    @Inject
    private Recording recording;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<Guard.Refused> refused;

    /** As {@link NearMatches#of}. */
    public List<CitizenRow> alike(String name, Optional<CprNumber> cpr) {
        return matches.of(name, cpr);
    }

    /** Registers the citizen and answers the reference; {@link InvalidInput} names the field that is to blame. */
    public String register(NewCitizen wanted) {
        Stamp stamp = recording.stamp(user.userName());
        CitizenEntry entry = entry(wanted);
        wanted.cpr().ifPresent(this::requireUnused);
        List<String> unseen = alike(wanted.name(), wanted.cpr()).stream()
                .map(CitizenRow::citizenRef)
                .filter(ref -> !wanted.notThese().contains(ref))
                .toList();
        if (!unseen.isEmpty()) {
            throw new InvalidInput("notThese", "citizen.alike", String.join(", ", unseen));
        }
        intake.take(List.of(entry), demonstration.isOn(), Intake.change(1, stamp), seen -> {});
        audit.changed(
                citizens.withRef(entry.citizenRef()).orElseThrow().citizen().id(), "registered");
        return entry.citizenRef();
    }

    private CitizenEntry entry(NewCitizen wanted) {
        String name = name(wanted.name());
        if (name.isEmpty() && wanted.cpr().isEmpty() && wanted.citizenRef().isEmpty()) {
            throw new InvalidInput("name", "citizen.nothingKnown");
        }
        wanted.citizenRef()
                .filter(ref -> !Reference.isSound(ref) || isUsed(ref))
                .ifPresent(ref -> {
                    throw new InvalidInput("citizenRef", "citizen.refWrong", Reference.LONGEST);
                });
        String ref = wanted.citizenRef().orElseGet(() -> Reference.unused("B-", this::isUsed));
        return new CitizenEntry(ref, name, wanted.cpr(), wanted.protectedIdentity());
    }

    /** The name as it is kept, blank for none; {@link InvalidInput} where it is too long or has a CPR number in it. */
    static String name(String typed) {
        String name = typed.strip();
        if (name.length() > LONGEST_NAME || CprText.isIn(name)) {
            throw new InvalidInput("name", "citizen.nameWrong", LONGEST_NAME);
        }
        return name;
    }

    private boolean isUsed(String ref) {
        return !citizens.ids(List.of(ref)).isEmpty();
    }

    /** Whoever tries numbers until one is taken has asked whose it is: that stays in the audit trail. */
    private void requireUnused(CprNumber number) {
        citizens.ownerOf(numbers.vault().index(number)).ifPresent(owner -> {
            String ref = citizens.ref(owner);
            refused.fire(new Guard.Refused(user.userName(), user.role(), "registration with the CPR number of " + ref));
            throw visible.include(owner)
                    ? new InvalidInput("cpr", "citizen.cprOf", ref)
                    : new InvalidInput("cpr", "citizen.cprElsewhere");
        });
    }
}
