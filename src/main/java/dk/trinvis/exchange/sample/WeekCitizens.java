package dk.trinvis.exchange.sample;

import static dk.trinvis.exchange.sample.WeekLife.*;

import dk.trinvis.activity.ActivityEntry;
import dk.trinvis.citizen.CitizenEntry;
import dk.trinvis.citizen.CprNumber;
import dk.trinvis.enrolment.EnrolmentEntry;
import dk.trinvis.enrolment.Screening;
import dk.trinvis.enrolment.ScreeningEntry;
import dk.trinvis.jobschool.TrackAssignmentEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up people with whom, on the day on which they are made, a team has a week's work: something of everything. */
class WeekCitizens {

    private static final List<String> FIRST_NAMES = List.of(
            "Asta", "Bent", "Ditte", "Egon", "Frida", "Gerda", "Holger", "Inga", "Jytte", "Kaj", "Lone", "Mogens",
            "Nelly", "Otto", "Poula", "Rune", "Sigrid", "Torben", "Ulrik", "Vibeke");
    private static final List<String> LAST_NAMES = List.of("Papirsen", "Skitse", "Udkast", "Øvelund", "Modelby");

    private static final List<WeekLife> OWN = List.of(
            IN_ORDER,
            NEW,
            SCREENED_LONG_AGO,
            TO_BE_SCREENED,
            NOTHING_AFTER,
            NOT_REVIEWED,
            WITHOUT_RESULT,
            STANDING_STILL,
            CLOSER,
            FURTHER_AWAY,
            ENDED,
            ENDED_LONG_AGO,
            IN_ORDER,
            NEW);
    private static final List<WeekLife> OF_A_COLLEAGUE =
            List.of(IN_ORDER, IN_ORDER, SCREENED_LONG_AGO, TO_BE_SCREENED, CLOSER, FURTHER_AWAY, NEW);
    private static final List<WeekLife> OF_ANOTHER = List.of(IN_ORDER, IN_ORDER, STANDING_STILL, TO_BE_SCREENED);
    private static final List<WeekLife> OF_NOBODY = List.of(NEW, SCREENED_LONG_AGO);

    private record One(WeekLife life, Optional<String> caseworker) {}

    private final WeekInitiative initiative;
    private final List<One> all;

    WeekCitizens(WeekInitiative initiative) {
        this.initiative = initiative;
        all = Stream.of(
                        of(Optional.of(DemoUsers.CASEWORKER), OWN),
                        of(Optional.of(DemoUsers.COLLEAGUES.get(0)), OF_A_COLLEAGUE),
                        of(Optional.of(DemoUsers.COLLEAGUES.get(1)), OF_ANOTHER),
                        of(Optional.empty(), OF_NOBODY))
                .flatMap(List::stream)
                .toList();
    }

    private static List<One> of(Optional<String> caseworker, List<WeekLife> lives) {
        return lives.stream().map(life -> new One(life, caseworker)).toList();
    }

    List<CitizenEntry> citizens() {
        return numbers()
                .mapToObj(i -> new CitizenEntry(citizenRef(i), name(i), Optional.of(cpr(i)), false))
                .toList();
    }

    List<EnrolmentEntry> enrolments() {
        return numbers()
                .mapToObj(i -> new EnrolmentEntry(
                        ref(i),
                        citizenRef(i),
                        initiative.code(),
                        initiative.today().minusDays(life(i).begun()),
                        life(i).ended().map(initiative.today()::minusDays),
                        life(i).ended().map(day -> "employment"),
                        all.get(i).caseworker(),
                        Optional.empty()))
                .toList();
    }

    List<ScreeningEntry> screenings() {
        return numbers()
                .boxed()
                .flatMap(i -> life(i).screenings().stream()
                        .map(each -> new ScreeningEntry(
                                ref(i),
                                new Screening(
                                        initiative.today().minusDays(each[0]),
                                        each[1],
                                        all.get(i).caseworker().orElse(DemoUsers.CASEWORKER),
                                        each[0] == life(i).begun()
                                                ? "Samtale ved start i indsatsen"
                                                : "Opfølgende samtale",
                                        null))))
                .toList();
    }

    List<ActivityEntry> activities() {
        return numbers()
                .boxed()
                .flatMap(i -> life(i).activities().stream().map(part -> part.entry(ref(i), initiative.today())))
                .toList();
    }

    List<TrackAssignmentEntry> trackAssignments() {
        return numbers()
                .boxed()
                .flatMap(i -> life(i).track().stream()
                        .map(track -> new TrackAssignmentEntry(
                                ref(i), track, initiative.today().minusDays(life(i).begun()), Optional.empty())))
                .toList();
    }

    private IntStream numbers() {
        return IntStream.range(0, all.size());
    }

    private WeekLife life(int i) {
        return all.get(i).life();
    }

    private static String citizenRef(int i) {
        return String.format(Locale.ROOT, "B-%04d", 2001 + i);
    }

    private String ref(int i) {
        return String.format(Locale.ROOT, "%s-%03d", initiative.code(), 1 + i);
    }

    private static String name(int i) {
        return FIRST_NAMES.get(i % FIRST_NAMES.size()) + " " + LAST_NAMES.get(i % LAST_NAMES.size());
    }

    /** Month 81 to 92: nobody is given such a number. */
    private static CprNumber cpr(int i) {
        return CprNumber.of(
                String.format(Locale.ROOT, "%02d%02d%02d%04d", 1 + i % 28, 81 + i % 12, 60 + i % 40, 5000 + 7 * i));
    }
}
