package dk.trinvis.exchange.sample;

import dk.trinvis.activity.ActivityEntry;
import dk.trinvis.activity.MidwayReview;
import dk.trinvis.activity.Terms;
import java.time.LocalDate;
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
 * @param ended the last day, if it has ended
 */
record WeekLife(
        int begun, List<int[]> screenings, List<Part> activities, Optional<String> track, Optional<Integer> ended) {

    /**
     * An activity.
     *
     * @param last the last day agreed, if any
     * @param review the day of the midway review, if there is one still to be held
     */
    record Part(String type, int from, Optional<Integer> last, Optional<Integer> review) {

        ActivityEntry entry(String ref, LocalDate today) {
            LocalDate first = today.minusDays(from);
            return new ActivityEntry(
                    ref,
                    type,
                    first,
                    last.map(today::minusDays),
                    new Terms(
                            Optional.of(10 * 60),
                            Optional.empty(),
                            Optional.of("Værkstedet Prøve"),
                            Optional.of("At få faste mødetider og kolleger"),
                            Optional.of("Flere timer, når fremmødet har været stabilt i en måned")),
                    Optional.of(MidwayReview.due(review.map(today::minusDays))));
        }
    }

    /** As things should be. */
    static final WeekLife IN_ORDER =
            screened(150, 4, 20, 3).in(open("danish_course")).on("spor-2");

    static final WeekLife NEW = new WeekLife(6, List.of(), List.of(), Optional.empty(), Optional.empty());
    static final WeekLife SCREENED_LONG_AGO = screened(200, 4, 100, 4).in(open("health_service"));
    static final WeekLife TO_BE_SCREENED = screened(190, 4, 80, 3).in(open("job_search_course"));
    static final WeekLife NOTHING_AFTER = screened(170, 3, 30, 3).in(part("work_placement", 60, -5));
    static final WeekLife NOT_REVIEWED =
            screened(160, 3, 40, 2).in(new Part("work_placement", 50, Optional.of(-40), Optional.of(10)));
    static final WeekLife WITHOUT_RESULT =
            screened(140, 3, 25, 2).in(part("small_job", 100, 8)).in(open("mentor_support"));
    static final WeekLife STANDING_STILL = screened(230, 4, 50, 4).in(part("utility_work", 120, 45));
    static final WeekLife CLOSER =
            screened(180, 5, 1, 3).in(open("danish_course")).on("spor-3");
    static final WeekLife FURTHER_AWAY = screened(120, 3, 1, 4).in(open("mentor_support"));
    static final WeekLife ENDED = screened(210, 3, 60, 2).until(20);
    static final WeekLife ENDED_LONG_AGO = screened(250, 3, 150, 2).until(100);

    private static WeekLife screened(int first, int firstStep, int again, int step) {
        return new WeekLife(
                first,
                List.of(new int[] {first, firstStep}, new int[] {again, step}),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Part open(String type) {
        return new Part(type, 90, Optional.empty(), Optional.empty());
    }

    private static Part part(String type, int from, int last) {
        return new Part(type, from, Optional.of(last), Optional.empty());
    }

    private WeekLife in(Part another) {
        List<Part> all = new ArrayList<>(activities);
        all.add(another);
        return new WeekLife(begun, screenings, all, track, ended);
    }

    private WeekLife on(String ofTheJobSchool) {
        return new WeekLife(begun, screenings, activities, Optional.of(ofTheJobSchool), ended);
    }

    private WeekLife until(int last) {
        return new WeekLife(begun, screenings, activities, track, Optional.of(last));
    }
}
