package dk.trinvis.exchange.sample;

import dk.trinvis.activity.ActivityEntry;
import dk.trinvis.activity.MidwayReview;
import dk.trinvis.activity.Terms;
import dk.trinvis.common.LeftOut;
import dk.trinvis.company.CompanyEntry;
import dk.trinvis.company.CvrNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one of the made-up people takes part in. The companies are made up too: no CVR number begins with 0.
 *
 * @param ref of the enrolment
 * @param firstDay of every activity in it
 * @param place the how manieth of those active, from 0
 */
record VejleActivities(String ref, LocalDate firstDay, int place) {

    private static final int WEEKS_TO_REVIEW = 6;

    private record Workplace(String cvr, String name, String sector, String purpose, String nextStep) {}

    private static final List<Workplace> WORKPLACES = List.of(
            new Workplace(
                    "09534229",
                    "Prøve Bageri ApS",
                    "private",
                    "At møde fast om morgenen og klare pakning og oprydning",
                    "Flere timer, når fremmødet har været stabilt i en måned"),
            new Workplace(
                    "08184739",
                    "Eksempel Rengøring A/S",
                    "private",
                    "At komme i gang med få timer og lære fagets ord på dansk",
                    "Lønnede timer på et fast hold"),
            new Workplace(
                    "03946371",
                    "Demo Dagligvarer I/S",
                    "private",
                    "At prøve kasse og vareopfyldning af",
                    "Samtale med butikschefen om et fast job på nedsat tid"),
            new Workplace(
                    "05135478",
                    "Plejecenter Tænkteksempel",
                    "public",
                    "At prøve arbejdet i et køkken af",
                    "Kursus i hygiejne og derefter lønnede timer"),
            new Workplace(
                    "01334557",
                    "Opdigt Gartneri",
                    "private",
                    "At finde ud af, om arbejde udendørs passer",
                    "Sæsonarbejde fra foråret"));

    private record Offer(String type, String provider, String purpose, String nextStep) {}

    private static final List<Offer> OFFERS = List.of(
            new Offer(
                    "danish_course",
                    "Sprogcenter Prøve",
                    "At bestå næste modul og bruge dansk i hverdagen",
                    "Praktik, hvor der tales dansk"),
            new Offer(
                    "health_service",
                    "Sundhedscenter Prøve",
                    "At få en hverdag, der kan rumme arbejde",
                    "Få timer på en arbejdsplads"),
            new Offer(
                    "utility_work",
                    "Kommunens park og vej",
                    "At få faste mødetider og kolleger",
                    "Virksomhedspraktik i samme fag"),
            new Offer(
                    "job_search_course",
                    "Jobcentret",
                    "At få skrevet en ansøgning om ugen",
                    "Besøg hos to virksomheder"));

    static List<CompanyEntry> companies() {
        return WORKPLACES.stream()
                .map(one -> new CompanyEntry(
                        new CvrNumber(one.cvr()),
                        one.name(),
                        Optional.of(one.sector()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    ActivityEntry smallJob() {
        return atWork("small_job", 4 + place);
    }

    ActivityEntry placement() {
        return atWork("work_placement", 20);
    }

    ActivityEntry other() {
        Offer offer = OFFERS.get(place % OFFERS.size());
        return entry(
                offer.type(),
                new Terms(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(offer.provider()),
                        Optional.of(offer.purpose()),
                        Optional.of(offer.nextStep())));
    }

    ActivityEntry mentor() {
        return entry(
                "mentor_support",
                new Terms(
                        Optional.of(60),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("At holde fast i aftalerne mellem samtalerne"),
                        Optional.of("Færre møder, når hverdagen er på plads")));
    }

    private ActivityEntry atWork(String type, int hours) {
        Workplace workplace = WORKPLACES.get(place % WORKPLACES.size());
        return entry(
                type,
                new Terms(
                        Optional.of(60 * hours),
                        Optional.of(workplace.cvr()),
                        Optional.empty(),
                        Optional.of(workplace.purpose()),
                        Optional.of(workplace.nextStep())));
    }

    /** Six weeks in, somebody looks at how it goes; with some that has not been done yet. */
    private ActivityEntry entry(String type, Terms terms) {
        LocalDate due = firstDay.plusWeeks(WEEKS_TO_REVIEW);
        boolean held = place % 7 != 3;
        MidwayReview review = new MidwayReview(
                Optional.of(due),
                held ? Optional.of(due.minusDays(place % 4)) : Optional.empty(),
                held
                        ? Optional.of("Det går, som det var tænkt. Formål og næste skridt er uændrede.")
                        : Optional.empty());
        return new ActivityEntry(
                ref, type, firstDay, Optional.empty(), terms, Optional.of(review), Optional.empty(), LeftOut.NOTHING);
    }
}
