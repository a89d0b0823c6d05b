package dk.trinvis.jobschool;

import dk.trinvis.access.UserService;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.Input;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What must be so of every session: its track, place and instructor are there on its day, and nothing is taken twice. */
@ApplicationScoped
class SessionRules {

    @Inject
    private Sessions sessions;

    @Inject
    private Locations locations;

    @Inject
    private Tracks tracks;

    @Inject
    private CodeService codes;

    @Inject
    private UserService users;

    /** The teaching with its purpose; what is wrong on one of the days is said to the input. */
    Teaching checked(InitiativeView initiative, Teaching wanted, List<LocalDate> days, Input input) {
        if (days.isEmpty() || wanted.track().isEmpty() || wanted.location().isEmpty()) {
            return wanted;
        }
        checkTrack(initiative, wanted.track(), days, input);
        checkInstructor(initiative, wanted, input);
        List<Location> places = locations.withCode(wanted.location());
        Optional<LocalDate> without = days.stream()
                .filter(day -> places.stream().noneMatch(place -> place.valid().contains(day)))
                .findFirst();
        if (without.isPresent()) {
            input.refuse("location", "jobschool.session.placeNotThen", without.get());
            return wanted;
        }
        places.stream()
                .filter(place -> days.stream().anyMatch(place.valid()::contains))
                .forEach(place -> checkCapacity(wanted, place.place(), input));
        return withPurpose(wanted, places.get(0).place(), days.get(0), input);
    }

    private void checkTrack(InitiativeView initiative, String track, List<LocalDate> days, Input input) {
        days.stream()
                .filter(day -> !initiative.running().contains(day)
                        || tracks.on(initiative.id(), track, day).isEmpty())
                .findFirst()
                .ifPresent(day -> input.refuse("track", "jobschool.session.trackNotThen", day));
    }

    private void checkInstructor(InitiativeView initiative, Teaching wanted, Input input) {
        wanted.instructor()
                .filter(name -> users.colleagues(initiative.teamId()).stream()
                        .noneMatch(colleague -> colleague.userName().equals(name)))
                .ifPresent(name -> input.refuse("instructor", "jobschool.session.noColleague"));
    }

    private static void checkCapacity(Teaching wanted, Place place, Input input) {
        Optional<Integer> most = place.capacity();
        if (wanted.capacity().isPresent()
                && most.isPresent()
                && wanted.capacity().get() > most.get()) {
            input.refuse("capacity", "jobschool.session.placeTooSmall", most.get());
        }
    }

    private Teaching withPurpose(Teaching wanted, Place place, LocalDate day, Input input) {
        String purpose = wanted.purpose().isEmpty() && place.purposes().size() == 1
                ? place.purposes().get(0)
                : wanted.purpose();
        if (!codes.byCode(CodeList.LOCATION_PURPOSE, day).containsKey(purpose)) {
            input.refuse("purpose", "jobschool.session.purposeMissing");
        }
        return new Teaching(
                wanted.track(), wanted.location(), wanted.instructor(), purpose, wanted.content(), wanted.capacity());
    }

    /** What the sessions need that is taken at their time. */
    List<DoubleBooking> taken(List<Session> wanted) {
        return Sessions.span(wanted)
                .map(days -> DoubleBooking.find(wanted, sessions.takingPlace(days), sessions::shareACitizen))
                .orElse(List.of());
    }

    /** {@link RuleBroken} with the first thing taken, unless somebody says why it is meant so. Ask when writers wait. */
    void requireFree(List<Session> wanted, Optional<String> reason) {
        if (reason.isPresent()) {
            return;
        }
        taken(wanted).stream().findFirst().ifPresent(taken -> {
            throw new RuleBroken(taken.text());
        });
    }
}
