package dk.trinvis.exchange.sample;

import static dk.trinvis.exchange.sample.WeekLife.*;

import dk.trinvis.activity.ActivityEntry;
import dk.trinvis.citizen.CitizenEntry;
import dk.trinvis.citizen.CprNumber;
import dk.trinvis.common.LeftOut;
import dk.trinvis.enrolment.EnrolmentEntry;
import dk.trinvis.enrolment.Screening;
import dk.trinvis.enrolment.ScreeningEntry;
import dk.trinvis.jobschool.TrackAssignmentEntry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up people with whom, on the day on which they are made, a team has a week's work: something of everything. */
class WeekCitizens implements SampleCitizens {

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
    private static final List<WeekLife> MORE_OWN =
            List.of(REVIEWED, BROKEN_OFF, ENDS_SOON, IN_EDUCATION, IN_A_JOB, MOVED);

    /** So many more are known and have no case. */
    private static final int WAITING = 4;

    private static final Map<Integer, String> REASONS = Map.of(
            2, "Søger selv, sender ansøgninger og følger op på dem",
            3, "Søger, når opgaven er aftalt fra gang til gang",
            4, "Vil gerne arbejde, men kender ikke vejene til et job");
    private static final Map<Integer, String> VIEWS = Map.of(
            2, "Jeg kan godt selv nu",
            3, "Det går fremad, men jeg vil gerne have én at spørge",
            4, "Jeg ved ikke, hvor jeg skal begynde");

    private record One(WeekLife life, Optional<String> caseworker) {}

    private final WeekInitiative initiative;
    private final List<One> all;

    WeekCitizens(WeekInitiative initiative) {
        this.initiative = initiative;
        all = Stream.of(
                        of(Optional.of(DemoUsers.CASEWORKER), OWN),
                        of(Optional.of(DemoUsers.COLLEAGUES.get(0)), OF_A_COLLEAGUE),
                        of(Optional.of(DemoUsers.COLLEAGUES.get(1)), OF_ANOTHER),
                        of(Optional.empty(), OF_NOBODY),
                        of(Optional.of(DemoUsers.CASEWORKER), MORE_OWN))
                .flatMap(List::stream)
                .toList();
    }

    private static List<One> of(Optional<String> caseworker, List<WeekLife> lives) {
        return lives.stream().map(life -> new One(life, caseworker)).toList();
    }

    @Override
    public List<CitizenEntry> citizens() {
        return IntStream.range(0, all.size() + WAITING)
                .mapToObj(i -> new CitizenEntry(citizenRef(i), name(i), Optional.of(cpr(i)), false))
                .toList();
    }

    @Override
    public List<EnrolmentEntry> enrolments() {
        return numbers()
                .mapToObj(i -> new EnrolmentEntry(
                        ref(i),
                        citizenRef(i),
                        initiative.code(),
                        initiative.today().minusDays(life(i).begun()),
                        life(i).end().map(end -> initiative.today().minusDays(end.last())),
                        life(i).end().map(WeekLife.End::reason),
                        all.get(i).caseworker(),
                        life(i).end().flatMap(WeekLife.End::destination),
                        targetGroup(i),
                        LeftOut.NOTHING))
                .toList();
    }

    /** Job-ready on step 2, activity-ready further away; not written down of those who are new, nor of a few others. */
    private Optional<String> targetGroup(int i) {
        return life(i).screenings().stream()
                .reduce((earlier, later) -> later)
                .filter(last -> i % 7 != 6)
                .map(last -> last[1] == 2 ? "lab-6-2" : "lab-6-3");
    }

    @Override
    public List<ScreeningEntry> screenings() {
        return numbers()
                .boxed()
                .flatMap(i -> life(i).screenings().stream()
                        .map(each -> new ScreeningEntry(ref(i), screening(i, each[0], each[1]))))
                .toList();
    }

    /** At the start nobody is asked; later most say how they see it, and some place themselves a step closer to a job. */
    private Screening screening(int i, int daysAgo, int step) {
        boolean first = daysAgo == life(i).begun();
        boolean asked = !first && i % 4 != 2;
        return new Screening(
                initiative.today().minusDays(daysAgo),
                step,
                all.get(i).caseworker().orElse(DemoUsers.CASEWORKER),
                first ? "Samtale ved start i indsatsen" : REASONS.get(step),
                asked ? VIEWS.get(step) : null,
                asked ? Integer.valueOf(Math.max(2, step - i % 2)) : null);
    }

    @Override
    public List<ActivityEntry> activities() {
        return numbers()
                .boxed()
                .flatMap(i -> life(i).activities().stream().map(each -> each.entry(ref(i), initiative.today())))
                .toList();
    }

    @Override
    public List<TrackAssignmentEntry> trackAssignments() {
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
        return WeekInitiative.citizenRef(1 + i);
    }

    private String ref(int i) {
        return initiative.caseRef(1 + i);
    }

    /** Nobody is called as another. */
    private static String name(int i) {
        int first = i % FIRST_NAMES.size();
        return FIRST_NAMES.get(first) + " " + LAST_NAMES.get((i + i / FIRST_NAMES.size()) % LAST_NAMES.size());
    }

    /** Month 81 to 92: nobody is given such a number. */
    private static CprNumber cpr(int i) {
        return CprNumber.of(
                String.format(Locale.ROOT, "%02d%02d%02d%04d", 1 + i % 28, 81 + i % 12, 60 + i % 40, 5000 + 7 * i));
    }
}
