package dk.trinvis.exchange.sample;

import dk.trinvis.activity.ActivityEntry;
import dk.trinvis.activity.Closing;
import dk.trinvis.activity.MidwayReview;
import dk.trinvis.activity.Terms;
import dk.trinvis.common.LeftOut;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What one of the made-up people of the week takes part in; all numbers are days before today, below zero days ahead.
 *
 * @param last the last day agreed, if any
 * @param reviewDue when the midway review is to be held, if somebody has said so
 * @param reviewHeld when it was
 * @param closed the last day it really had, once somebody has said how it went
 * @param said the result, or why it was interrupted
 */
record WeekActivity(
        String type,
        int from,
        Optional<Integer> last,
        Optional<Integer> reviewDue,
        Optional<Integer> reviewHeld,
        Optional<Integer> closed,
        String said) {

    /** Where and why; the companies are those of {@link VejleActivities}. */
    private record Offer(int hours, Optional<String> cvr, Optional<String> provider, String purpose, String nextStep) {

        Terms terms() {
            return new Terms(Optional.of(60 * hours), cvr, provider, Optional.of(purpose), Optional.of(nextStep));
        }
    }

    private static final Map<String, Offer> OFFERS = Map.of(
            "work_placement",
            at("03946371", 20, "At prøve arbejdet i butik af og få fagets ord", "Lønnede timer i samme butik"),
            "small_job",
            at("09534229", 6, "At tjene egne penge og møde fast om morgenen", "Flere timer på samme arbejdsplads"),
            "utility_work",
            by("Kommunens park og vej", 15, "At få faste mødetider og kolleger", "Virksomhedspraktik i samme fag"),
            "danish_course",
            by("Sprogcenter Prøve", 12, "At bestå næste modul", "Praktik, hvor der tales dansk"),
            "health_service",
            by("Sundhedscenter Prøve", 3, "At få en hverdag, der kan rumme arbejde", "Få timer på en arbejdsplads"),
            "job_search_course",
            by("Jobcentret", 8, "At få skrevet en ansøgning om ugen", "Besøg hos to virksomheder"),
            "mentor_support",
            by("Jobcentret", 2, "At holde fast i aftalerne", "Færre møder, når hverdagen er på plads"),
            "guidance_and_upskilling",
            by("Voksenskolen Prøve", 25, "At blive klar til grundforløbet", "Optagelse på grundforløbet"));

    static WeekActivity open(String type) {
        return new WeekActivity(type, 90, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    static WeekActivity of(String type, int from, int last) {
        return new WeekActivity(
                type, from, Optional.of(last), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    WeekActivity toBeReviewed(int due) {
        return new WeekActivity(type, from, last, Optional.of(due), Optional.empty(), closed, said);
    }

    WeekActivity reviewed(int due, int held) {
        return new WeekActivity(type, from, last, Optional.of(due), Optional.of(held), closed, said);
    }

    WeekActivity completed(int on, String result) {
        return new WeekActivity(type, from, last, reviewDue, reviewHeld, Optional.of(on), result);
    }

    WeekActivity interrupted(int on, String reason) {
        return new WeekActivity(type, from, last, reviewDue, reviewHeld, Optional.of(on), reason);
    }

    ActivityEntry entry(String ref, LocalDate today) {
        MidwayReview review = new MidwayReview(
                reviewDue.map(today::minusDays),
                reviewHeld.map(today::minusDays),
                reviewHeld.map(held -> "Det går godt. Formålet holder, og timerne kan sættes op."));
        return new ActivityEntry(
                ref,
                type,
                today.minusDays(from),
                last.map(today::minusDays),
                Optional.ofNullable(OFFERS.get(type)).orElseThrow().terms(),
                Optional.of(review),
                closed.map(today::minusDays).map(this::closing),
                LeftOut.NOTHING);
    }

    /** One that reached its last day ended with a result. */
    private Closing closing(LocalDate on) {
        return last.equals(closed) ? Closing.completed(on, said) : Closing.interrupted(on, said);
    }

    private static Offer at(String cvr, int hours, String purpose, String nextStep) {
        return new Offer(hours, Optional.of(cvr), Optional.empty(), purpose, nextStep);
    }

    private static Offer by(String provider, int hours, String purpose, String nextStep) {
        return new Offer(hours, Optional.empty(), Optional.of(provider), purpose, nextStep);
    }
}
