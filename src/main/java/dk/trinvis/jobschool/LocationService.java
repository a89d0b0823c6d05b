package dk.trinvis.jobschool;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.citizen.SearchName;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Revision;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.enrolment.LateRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The municipality's places for teaching: they belong to no team. */
@ApplicationScoped
@Transactional
@Allow({Permission.READ_CASES, Permission.RECORD_ATTENDANCE, Permission.CHANGE_TRACKS})
public class LocationService {

    private static final int LONGEST_CODE = 50;

    @Inject
    private Locations locations;

    @Inject
    private Sessions sessions;

    @Inject
    private CodeService codes;

    @Inject
    private Recording recording;

    @Inject
    private CurrentUser user;

    @Inject
    private UserService users;

    @Inject
    private Clock clock;

    /** Those that may be used on the day, by name. */
    public List<LocationView> find(LocalDate day) {
        return locations.all().values().stream()
                .flatMap(versions -> versions.stream()
                        .filter(each -> each.valid().contains(day))
                        .map(each -> LocationView.of(each, Version.of(versions.stream()))))
                .sorted(Comparator.comparing(view -> view.place().name()))
                .toList();
    }

    /** Every one there ever was, by name: as on the day, or as it was last or will be first. */
    public List<LocationView> all(LocalDate day) {
        return locations.all().values().stream()
                .map(versions -> view(versions, day))
                .sorted(Comparator.comparing(view -> view.place().name()))
                .toList();
    }

    /** What each is called, by code, as {@link #all} shows it. */
    @Allow(Permission.SEE_FIGURES)
    public Map<String, String> names(LocalDate day) {
        return all(day).stream()
                .collect(Collectors.toMap(
                        LocationView::code, view -> view.place().name()));
    }

    /** The one with the code as {@link #all} shows it, or {@link NotFound}. */
    public LocationView show(String code, LocalDate day) {
        List<Location> versions = locations.withCode(code);
        if (versions.isEmpty()) {
            throw new NotFound("location");
        }
        return view(versions, day);
    }

    /** Everything that is known of the location, the earliest days first, for somebody who is about to change it. */
    @Allow(Permission.CHANGE_TRACKS)
    public List<LocationView> versions(String code) {
        List<Location> versions = locations.withCode(code);
        return versions.stream()
                .map(each -> LocationView.of(each, Version.of(versions.stream())))
                .toList();
    }

    private static LocationView view(List<Location> versions, LocalDate day) {
        Location shown = versions.stream()
                .filter(each -> each.valid().until().isAfter(day))
                .findFirst()
                .orElseGet(() -> versions.get(versions.size() - 1));
        return LocationView.of(shown, Version.of(versions.stream()));
    }

    /** Change: there is one more place. Answers its code, made from its name. {@link InvalidInput} without a reason where late. */
    @Allow(Permission.CHANGE_TRACKS)
    public String add(NewLocation wanted) {
        Stamp stamp = recording.stamp(user.userName());
        DateRange days = days(wanted);
        Place place = checked(wanted, days.first());
        String code = unused(place.name());
        Optional<String> late = LateRule.reason(days.first(), clock.today(), wanted.reason());
        locations.record(Revision.of(List.of(), List.of(new Location(code, place, days))), stamp.late(late));
        return code;
    }

    /**
     * Change: from a day on it is otherwise, up to the last day stated. Before that it is as it was. Correction where something
     * else is recorded from exactly that day. {@link RuleBroken} where sessions are planned after its last day.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    @Allow(Permission.CHANGE_TRACKS)
    public void change(String code, NewLocation wanted, Optional<String> seen) {
        recording.lock();
        List<Location> known = locations.withCode(code);
        if (known.isEmpty()) {
            throw new NotFound("location");
        }
        Version.of(known.stream()).requireSeen(seen, users::displayName);
        DateRange days = days(wanted);
        Place place = checked(wanted, days.first());
        List<Location> believed = new ArrayList<>();
        known.forEach(each -> each.valid().before(days.first()).ifPresent(kept -> believed.add(each.on(kept))));
        believed.add(new Location(code, place, days));
        requireUnused(code, days);
        Revision<Location> revision = Revision.of(known, believed);
        if (!revision.isEmpty()) {
            locations.record(revision, reasoned(known, place, days, wanted.reason()));
        }
    }

    /** Where it only closes, it is otherwise from the day after the last. */
    private Stamp reasoned(List<Location> known, Place place, DateRange days, @Nullable String reason) {
        Optional<Place> before = Locations.on(days.first(), known);
        boolean begins = known.stream().anyMatch(each -> each.valid().first().equals(days.first()));
        if (begins && !before.equals(Optional.of(place))) {
            return recording.correction(user.userName(), Objects.requireNonNullElse(reason, ""));
        }
        LocalDate day = before.equals(Optional.of(place)) ? days.until() : days.first();
        return recording.stamp(user.userName()).late(LateRule.reason(day, clock.today(), reason));
    }

    private void requireUnused(String code, DateRange days) {
        if (!days.isOpen()) {
            sessions.plannedAt(code, days.until()).stream().findFirst().ifPresent(session -> {
                throw new RuleBroken("jobschool.location.inUse", session.slot().day());
            });
        }
    }

    private DateRange days(NewLocation wanted) {
        LocalDate first = Objects.requireNonNullElse(wanted.from(), clock.today());
        if (wanted.lastDay() != null && wanted.lastDay().isBefore(first)) {
            throw new InvalidInput("lastDay", "jobschool.location.lastBeforeFirst", first);
        }
        return DateRange.of(first, Optional.ofNullable(wanted.lastDay()));
    }

    private Place checked(NewLocation wanted, LocalDate day) {
        Input input = new Input();
        Place place = wanted.place(input);
        if (!place.kind().isEmpty()
                && !codes.byCode(CodeList.LOCATION_KIND, day).containsKey(place.kind())) {
            input.refuse("kind", "jobschool.location.unknownKind");
        }
        if (!codes.byCode(CodeList.LOCATION_PURPOSE, day).keySet().containsAll(place.purposes())) {
            input.refuse("purposes", "jobschool.location.unknownPurpose");
        }
        input.finish();
        return place;
    }

    private String unused(String name) {
        String words = SearchName.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = words.isEmpty() ? "sted" : words.substring(0, Math.min(words.length(), LONGEST_CODE));
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? base : base + "-" + number)
                .filter(code -> !locations.isUsed(code))
                .findFirst()
                .orElseThrow();
    }
}
