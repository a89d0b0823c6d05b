package dk.trinvis.exchange.sample;

import dk.trinvis.common.DanishHolidays;
import dk.trinvis.jobschool.NewLocation;
import dk.trinvis.jobschool.NewSession;
import dk.trinvis.jobschool.Recurrence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The four places of item 79 of Vejle's committee on 5 October 2023, and eight weeks of sessions around a day, or a few more. What the item
 * does not tell of the places is made up.
 */
record VejleSchool(LocalDate today) {

    private static final int WEEKS_BEFORE = 3;
    private static final int WEEKS_AFTER = 4;
    private static final int LEAST_HELD = 3;
    private static final int DAYS_WITHOUT_REASON = 30;
    private static final List<DayOfWeek> EVERY_WEEK =
            List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
    private static final String JOB_CENTRE = "Jobcenter Vejles egne lokaler";
    private static final String CENTRE = "Nørremarkscenteret 10";
    private static final String COMPANIES = "Lokale virksomheder";
    private static final String UTILITY_SITE = "Haraldskær";

    /** The places, to be used from a day on; of days so long ago somebody says why they are recorded now. */
    static List<NewLocation> places(LocalDate from) {
        return List.of(
                place(JOB_CENTRE, "own", List.of("job_centre"), "kendte rammer tæt på sagsbehandlerne", 16, from),
                place(CENTRE, "centre", List.of("library_and_health"), "samarbejde med biblioteket", 20, from),
                place(COMPANIES, "company", List.of("company", "public_transport"), "", null, from),
                place(UTILITY_SITE, "utility_site", List.of("everyday_practice"), "", 12, from));
    }

    private static NewLocation place(
            String name,
            String kind,
            List<String> purposes,
            String purposeText,
            @Nullable Integer capacity,
            LocalDate from) {
        return new NewLocation(
                name, "", kind, purposes, purposeText, capacity, "", "", "", "", null, from, null, "Fra referatet");
    }

    /**
     * What is taught, from the first Monday to four weeks after the day's own.
     *
     * @param codes gives the code of the place with a name
     */
    List<NewSession> sessions(UnaryOperator<String> codes) {
        return List.of(
                weekly(
                        "spor-1",
                        codes.apply(JOB_CENTRE),
                        "job_centre",
                        DayOfWeek.TUESDAY,
                        1,
                        "Ansøgninger og samtaler"),
                weekly(
                        "spor-2",
                        codes.apply(CENTRE),
                        "library_and_health",
                        DayOfWeek.WEDNESDAY,
                        1,
                        "At søge job i hverdagen"),
                weekly(
                        "spor-3",
                        codes.apply(UTILITY_SITE),
                        "everyday_practice",
                        DayOfWeek.THURSDAY,
                        1,
                        "At komme i gang"),
                weekly("spor-2", codes.apply(COMPANIES), "company", DayOfWeek.FRIDAY, 2, "Besøg hos en arbejdsplads"));
    }

    /** Three weeks before the day's own; more where holidays have left a track fewer than three sessions behind the day. */
    LocalDate firstMonday() {
        LocalDate monday = thisMonday().minusWeeks(WEEKS_BEFORE);
        while (!hasHeldEnoughSince(monday)) {
            monday = monday.minusWeeks(1);
        }
        return monday;
    }

    private boolean hasHeldEnoughSince(LocalDate monday) {
        return EVERY_WEEK.stream()
                .allMatch(weekday -> monday.datesUntil(today)
                                .filter(day -> day.getDayOfWeek() == weekday)
                                .filter(day -> DanishHolidays.on(day).isEmpty())
                                .count()
                        >= LEAST_HELD);
    }

    /** Why something of a day comes so late, where it does. */
    @Nullable
    String late(LocalDate day) {
        return day.isBefore(today.minusDays(DAYS_WITHOUT_REASON)) ? "Fra papirlisten" : null;
    }

    private LocalDate thisMonday() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private NewSession weekly(
            String track, String place, String purpose, DayOfWeek weekday, int everyWeeks, String content) {
        LocalDate first = firstMonday();
        return new NewSession(
                track,
                place,
                DemoUsers.INSTRUCTOR,
                first,
                LocalTime.of(9, 30),
                LocalTime.of(12, 0),
                purpose,
                content,
                null,
                late(first),
                new Recurrence(
                        everyWeeks,
                        Set.of(weekday),
                        thisMonday().plusWeeks(WEEKS_AFTER + 1L).minusDays(1)));
    }
}
