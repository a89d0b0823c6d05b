package dk.trinvis.citizen;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Intake;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.InvalidInput.FieldError;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes what a registered citizen is called, their CPR number, and whether their identity is protected; what was recorded
 * before stays. Of a protected identity only when it is readable.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CASES)
public class IdentityService {

    @Inject
    private ProfileService profiles;

    @Inject
    private CitizenIntake intake;

    @Inject
    private CprNumbers numbers;

    @Inject
    private UserService users;

    @Inject
    private Recording recording;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** As it is, for somebody who is about to change it; {@link dk.trinvis.common.NotFound}. */
    public Identity show(String citizenRef, String purpose) {
        Citizens.Person person = profiles.changeable(citizenRef);
        audit.read(person.citizen().id(), purpose);
        CitizenRecord record = person.record();
        return new Identity(record.name(), record.isProtected(), version(person));
    }

    /**
     * Change: the citizen is called otherwise, has another number, or is protected or not.
     *
     * @param name blank where names are not to be kept
     * @param cpr the recorded one stays where none is given
     * @param protectedIdentity must be said
     * @param seen as {@link Version#requireSeen} takes it
     */
    public void change(
            String citizenRef,
            String name,
            Optional<CprNumber> cpr,
            @Nullable Boolean protectedIdentity,
            Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        Citizens.Person person = profiles.changeable(citizenRef);
        version(person).requireSeen(seen, users::displayName);
        boolean isProtected = Optional.ofNullable(protectedIdentity)
                .orElseThrow(() -> new InvalidInput("protectedIdentity", "common.required"));
        CitizenEntry wanted = new CitizenEntry(
                person.citizen().ref(),
                RegistrationService.name(name),
                cpr.or(() -> person.record().cpr(numbers.vault())),
                isProtected);
        Intake into = Intake.change(1, stamp);
        intake.take(List.of(wanted), person.citizen().isSynthetic(), into, done -> {});
        into.refusals().stream().findFirst().ifPresent(refusal -> {
            throw new InvalidInput(List.of(new FieldError(refusal.field(), refusal.message())));
        });
        audit.changed(person.citizen().id(), "identity changed");
    }

    private static Version version(Citizens.Person person) {
        return Version.of(Stream.of(person.record()));
    }
}
