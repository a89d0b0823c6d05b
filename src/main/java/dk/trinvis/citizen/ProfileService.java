package dk.trinvis.citizen;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Revision;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Tiles;
import dk.trinvis.common.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Records how a citizen is reached and what the citizen wants. Both hold from a day on; what held before stays readable.
 * Only those who may see the citizen without a reason change them, and of a protected identity only when it is readable.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CASES)
public class ProfileService {

    private static final int LONGEST_GOAL = 1_000;
    private static final int DAYS_BACK = 30;

    @Inject
    private Citizens citizens;

    @Inject
    private CitizenProfiles profiles;

    @Inject
    private ProfileReader reader;

    @Inject
    private VisibleCitizens visible;

    @Inject
    private Recording recording;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /**
     * How the citizen is reached from today on.
     *
     * @param seen as {@link Version#requireSeen} takes it
     */
    public void changeContact(String citizenRef, Contact contact, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        Citizens.Person person = changeable(citizenRef);
        long id = person.citizen().id();
        List<CitizenContact> current = profiles.current(CitizenContact.class, id);
        ProfileReader.version(person, current).requireSeen(seen, users::displayName);
        DateRange fromToday = Tiles.from(clock.today(), current);
        List<CitizenContact> wanted =
                Tiles.around(fromToday, current, (days, before) -> new CitizenContact(id, days, before.contact()));
        if (!contact.isEmpty()) {
            wanted.add(new CitizenContact(id, fromToday, contact));
        }
        record(current, wanted, stamp);
        audit.changed(id, "contact");
    }

    /**
     * What the citizen wants from a day on, in the citizen's own words, until something that was said later.
     *
     * @param saidOn at most 30 days ago; today where it is empty
     * @param seen as {@link Version#requireSeen} takes it
     */
    public void changeGoal(String citizenRef, String words, Optional<LocalDate> saidOn, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        Citizens.Person person = changeable(citizenRef);
        long id = person.citizen().id();
        List<CitizenGoal> current = profiles.current(CitizenGoal.class, id);
        ProfileReader.version(person, current).requireSeen(seen, users::displayName);
        DateRange held = Tiles.from(recent(saidOn), current);
        String goal = FreeText.of("words", words, LONGEST_GOAL)
                .orElseThrow(() -> new InvalidInput("words", "common.required"));
        List<CitizenGoal> wanted =
                Tiles.around(held, current, (days, before) -> new CitizenGoal(id, days, before.words()));
        wanted.add(new CitizenGoal(id, held, goal));
        record(current, wanted, stamp);
        audit.changed(id, "goal");
    }

    /** The citizen, to somebody who may change what is recorded of them. */
    Citizens.Person changeable(String citizenRef) {
        Citizens.Person person = citizens.withRef(citizenRef)
                .filter(found -> visible.include(found.citizen().id()))
                .orElseThrow(() -> new NotFound("citizen"));
        if (!visible.includeByTeam(person.citizen().id())) {
            throw new RuleBroken("citizen.onlyToRead");
        }
        if (reader.isMasked(person)) {
            throw new RuleBroken("citizen.masked");
        }
        return person;
    }

    private LocalDate recent(Optional<LocalDate> saidOn) {
        LocalDate today = clock.today();
        LocalDate day = saidOn.orElse(today);
        if (day.isAfter(today) || day.isBefore(today.minusDays(DAYS_BACK))) {
            throw new InvalidInput("saidOn", "citizen.goalNotRecent", DAYS_BACK);
        }
        return day;
    }

    private <F extends Fact> void record(List<F> current, List<F> wanted, Stamp stamp) {
        Revision.of(current, wanted).record(stamp, profiles::add);
    }
}
