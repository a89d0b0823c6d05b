package dk.trinvis.exchange.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has happened to one of the made-up people of the week; all numbers are days before today, below zero days ahead.
 *
 * @param begun the first day
 * @param screenings each a day and a step
 * @param activities what they take part in
 * @param track on which from the first day on, if any
 * @param end how it has ended, if it has
 */
record WeekLife(
        int begun, List<int[]> screenings, List<WeekActivity> activities, Optional<String> track, Optional<End> end) {

    /**
     * The end of a case.
     *
     * @param last the last day, which may lie ahead
     * @param destination what it led to, where somebody has written that down
     */
    record End(int last, String reason, Optional<String> destination) {}

    /** As things should be. */
    static final WeekLife IN_ORDER =
            screened(150, 4, 20, 3).in(WeekActivity.open("danish_course")).on("spor-2");

    static final WeekLife NEW = new WeekLife(6, List.of(), List.of(), Optional.empty(), Optional.empty());
    static final WeekLife SCREENED_LONG_AGO = screened(200, 4, 100, 4).in(WeekActivity.open("health_service"));
    static final WeekLife TO_BE_SCREENED = screened(190, 4, 80, 3).in(WeekActivity.open("job_search_course"));
    static final WeekLife NOTHING_AFTER = screened(170, 3, 30, 3).in(WeekActivity.of("work_placement", 60, -5));
    static final WeekLife NOT_REVIEWED = screened(160, 3, 40, 2)
            .in(WeekActivity.of("work_placement", 50, -40).toBeReviewed(10));
    static final WeekLife WITHOUT_RESULT =
            screened(140, 3, 25, 2).in(WeekActivity.of("small_job", 100, 8)).in(WeekActivity.open("mentor_support"));
    static final WeekLife STANDING_STILL = screened(230, 4, 50, 4).in(WeekActivity.of("utility_work", 120, 45));
    static final WeekLife CLOSER =
            screened(180, 5, 1, 3).in(WeekActivity.open("danish_course")).on("spor-3");
    static final WeekLife FURTHER_AWAY = screened(120, 3, 1, 4).in(WeekActivity.open("mentor_support"));
    static final WeekLife ENDED = screened(210, 3, 60, 2).until(20, "employment", Optional.empty());
    static final WeekLife ENDED_LONG_AGO = screened(250, 3, 150, 2).until(100, "employment", Optional.empty());

    static final WeekLife REVIEWED = screened(130, 4, 15, 3)
            .in(WeekActivity.of("job_search_course", 125, 45).completed(45, "purpose_reached"))
            .in(WeekActivity.of("small_job", 40, -50).reviewed(12, 11))
            .on("spor-2");
    static final WeekLife BROKEN_OFF = screened(165, 4, 33, 4)
            .in(WeekActivity.of("work_placement", 50, -20)
                    .interrupted(12, "Der var ikke længere opgaver på stedet. Ny plads søges."))
            .in(WeekActivity.open("health_service"));
    static final WeekLife ENDS_SOON = screened(220, 4, 18, 2)
            .in(WeekActivity.of("guidance_and_upskilling", 90, -9))
            .on("spor-1")
            .until(-9, "education", Optional.of("vocational_education"));
    static final WeekLife IN_EDUCATION =
            screened(275, 3, 200, 2).until(190, "education", Optional.of("vocational_education"));
    static final WeekLife IN_A_JOB = screened(260, 3, 130, 2).until(95, "employment", Optional.of("part_time_job"));
    static final WeekLife MOVED = screened(200, 4, 110, 4).until(40, "moved", Optional.empty());

    private static WeekLife screened(int first, int firstStep, int again, int step) {
        return new WeekLife(
                first,
                List.of(new int[] {first, firstStep}, new int[] {again, step}),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private WeekLife in(WeekActivity another) {
        List<WeekActivity> all = new ArrayList<>(activities);
        all.add(another);
        return new WeekLife(begun, screenings, all, track, end);
    }

    private WeekLife on(String ofTheJobSchool) {
        return new WeekLife(begun, screenings, activities, Optional.of(ofTheJobSchool), end);
    }

    private WeekLife until(int last, String reason, Optional<String> destination) {
        return new WeekLife(begun, screenings, activities, track, Optional.of(new End(last, reason, destination)));
    }
}
