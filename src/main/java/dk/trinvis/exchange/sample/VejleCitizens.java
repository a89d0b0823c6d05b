package dk.trinvis.exchange.sample;

import dk.trinvis.activity.ActivityEntry;
import dk.trinvis.citizen.CitizenEntry;
import dk.trinvis.citizen.CprNumber;
import dk.trinvis.common.LeftOut;
import dk.trinvis.enrolment.EnrolmentEntry;
import dk.trinvis.enrolment.Screening;
import dk.trinvis.enrolment.ScreeningEntry;
import dk.trinvis.jobschool.TrackAssignmentEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * 74 made-up people whose numbers on 27 September 2023 are those of the paper: 70 at launch, 4 admitted, 11 ended as 5, 2, 3
 * and 1, 63 active on steps 0, 8, 27, 20 and 8, of whom 8 in small jobs and 5 in work placement. All other dates are
 * invented. Numbers 0 to 69 were there at launch, the first 11 of them ended; 70 to 73 came later.
 */
class VejleCitizens implements SampleCitizens {

    private static final int PEOPLE = 74;
    private static final int AT_LAUNCH = 70;
    private static final List<String> ENDED_WITH = List.of(
            "education",
            "education",
            "education",
            "education",
            "education",
            "employment",
            "employment",
            "self_supporting",
            "self_supporting",
            "self_supporting",
            "repatriated");
    private static final int[] STEP_SIZES = {8, 27, 20, 8};
    private static final int SMALL_JOBS = 8;
    private static final int PLACEMENTS = 5;
    private static final List<String> FIRST_NAMES = List.of(
            "Amina", "Bilal", "Camilla", "Dalia", "Emre", "Fatima", "Goran", "Hanne", "Ibrahim", "Jasmin", "Khaled",
            "Leyla", "Mirza", "Nadia", "Omar", "Pia", "Rania", "Samir", "Tatjana", "Yusuf");
    private static final List<String> LAST_NAMES =
            List.of("Prøve", "Demosen", "Opdigt", "Eksempel", "Testrup", "Tænktgaard", "Aagaard-Prøve", "Ørnedemo");

    @Override
    public List<CitizenEntry> citizens() {
        return people().mapToObj(i -> new CitizenEntry(citizenRef(i), name(i), Optional.of(cpr(i)), i == 20))
                .toList();
    }

    @Override
    public List<EnrolmentEntry> enrolments() {
        return people().mapToObj(i -> new EnrolmentEntry(
                        ref(i),
                        citizenRef(i),
                        VejleInitiative.CODE,
                        firstDay(i),
                        lastDay(i),
                        isEnded(i) ? Optional.of(ENDED_WITH.get(i)) : Optional.empty(),
                        i % 9 == 4 ? Optional.empty() : Optional.of(DemoUsers.CASEWORKER),
                        Optional.empty(),
                        targetGroup(i),
                        LeftOut.NOTHING))
                .toList();
    }

    /** Everybody at the start; every third again in September, most of those on another step than before. */
    @Override
    public List<ScreeningEntry> screenings() {
        List<ScreeningEntry> screenings = new ArrayList<>();
        people().forEach(i -> {
            int now = step(i);
            boolean again = i % 3 == 0 && firstDay(i).isBefore(LocalDate.of(2023, 9, 1));
            int first = again ? earlierStep(i, now) : now;
            screenings.add(screening(i, firstDay(i), first, "Samtale ved start i indsatsen"));
            if (again) {
                screenings.add(screening(i, againOn(i), now, "Opfølgende samtale"));
            }
        });
        return screenings;
    }

    /** Every active person is in something; the small jobs and the placements share nobody. */
    @Override
    public List<ActivityEntry> activities() {
        List<ActivityEntry> activities = new ArrayList<>();
        people().filter(i -> !isEnded(i)).forEach(i -> {
            int place = i - ENDED_WITH.size();
            VejleActivities of = new VejleActivities(ref(i), firstDay(i).plusDays(7), place);
            if (place < SMALL_JOBS) {
                activities.add(of.smallJob());
            } else if (place < SMALL_JOBS + PLACEMENTS) {
                activities.add(of.placement());
            } else {
                activities.add(of.other());
                if (place % 5 == 0) {
                    activities.add(of.mentor());
                }
            }
        });
        return activities;
    }

    /** The first courses begin on 9 October 2023; a few of those far from work are on no track. */
    @Override
    public List<TrackAssignmentEntry> trackAssignments() {
        return people().filter(i -> !isEnded(i) && !(step(i) >= 4 && i % 4 == 0))
                .mapToObj(i -> new TrackAssignmentEntry(
                        ref(i), "spor-" + Math.min(step(i) - 1, 3), LocalDate.of(2023, 10, 9), Optional.empty()))
                .toList();
    }

    private static IntStream people() {
        return IntStream.range(0, PEOPLE);
    }

    private static boolean isEnded(int i) {
        return i < ENDED_WITH.size();
    }

    private static String citizenRef(int i) {
        return String.format(Locale.ROOT, "B-%04d", i + 1);
    }

    private static String ref(int i) {
        return String.format(Locale.ROOT, "FI-%04d", i + 1);
    }

    private static String name(int i) {
        return FIRST_NAMES.get(i % FIRST_NAMES.size()) + " " + LAST_NAMES.get(i % LAST_NAMES.size());
    }

    /** Month 81 to 92: nobody is given such a number. */
    private static CprNumber cpr(int i) {
        return CprNumber.of(
                String.format(Locale.ROOT, "%02d%02d%02d%04d", 1 + i % 28, 81 + i % 12, 60 + i % 40, 1000 + 7 * i));
    }

    private static LocalDate firstDay(int i) {
        return i < AT_LAUNCH ? VejleInitiative.LAUNCH : LocalDate.of(2023, 8, 7).plusWeeks(2L * (i - AT_LAUNCH));
    }

    private static Optional<LocalDate> lastDay(int i) {
        return isEnded(i) ? Optional.of(LocalDate.of(2023, 7, 31).plusDays(5L * i)) : Optional.empty();
    }

    /** The step on 27 September, or on the last day. */
    private static int step(int i) {
        if (isEnded(i)) {
            return i % 3 + 2;
        }
        int place = (i - ENDED_WITH.size()) * 17 % 63;
        int step = 2;
        for (int size : STEP_SIZES) {
            if (place < size) {
                return step;
            }
            place -= size;
            step++;
        }
        throw new IllegalStateException("the steps do not take everybody");
    }

    /** As the step suggests; some came with the integration programme, and of every sixth nobody has written it down. */
    private static Optional<String> targetGroup(int i) {
        if (i % 6 == 5) {
            return Optional.empty();
        }
        String further = i % 4 == 0 ? "integration" : "lab-6-3";
        return Optional.of(step(i) == 2 ? "lab-6-2" : further);
    }

    private static int earlierStep(int i, int now) {
        if (i % 12 == 0) {
            return Math.max(2, now - 1);
        }
        return i % 9 == 0 ? now : Math.min(5, now + 1);
    }

    private static LocalDate againOn(int i) {
        return lastDay(i).orElse(LocalDate.of(2023, 9, 4).plusDays(i % 15));
    }

    private static ScreeningEntry screening(int i, LocalDate on, int step, String reason) {
        return new ScreeningEntry(ref(i), new Screening(on, step, DemoUsers.CASEWORKER, reason, null));
    }
}
