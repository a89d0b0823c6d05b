package dk.trinvis.committee;

import dk.trinvis.common.paper.Paper;
import dk.trinvis.figures.DaysOnStep;
import dk.trinvis.figures.Development;
import dk.trinvis.figures.Differences;
import dk.trinvis.figures.Disclosure;
import dk.trinvis.figures.SchoolFigures;
import dk.trinvis.figures.SchoolSamples;
import dk.trinvis.figures.StatusFigures;
import dk.trinvis.figures.StatusFigures.Check;
import dk.trinvis.figures.StatusFigures.Citizens;
import dk.trinvis.figures.StatusFigures.Duration;
import dk.trinvis.figures.StatusFigures.Movement;
import dk.trinvis.figures.StatusFigures.Progress;
import dk.trinvis.figures.StepChanges;
import dk.trinvis.initiative.Aim;
import dk.trinvis.initiative.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The facts of the 2023 minutes, and statuses of other sizes. */
final class PaperSamples {

    private static final Money NO_MONEY = new Money(List.of(), List.of());

    static final LocalDate LAUNCH = LocalDate.of(2023, 7, 1);
    static final LocalDate DAY = LocalDate.of(2023, 9, 27);
    static final Instant KNOWN = Instant.parse("2023-09-28T08:00:00Z");
    private static final Map<String, Integer> ENDS =
            ordered("education", 5, "employment", 2, "self_supporting", 3, "repatriated", 1);

    private PaperSamples() {}

    static Paper sample(Audience audience) {
        return StatusPaper.of(facts(audience, status()));
    }

    static StatusFigures status() {
        return withSteps(0, 8, 27, 20, 8);
    }

    /** The sample with its active spread over the steps in another way. */
    static StatusFigures withSteps(int... steps) {
        return sample(ENDS, 13, steps);
    }

    /** The sample with outcomes and steps that cannot be shown in part. */
    static StatusFigures withUndivided() {
        return sample(ordered("education", 7, "employment", 1, "repatriated", 3), 13, 1, 5, 5, 52, 0);
    }

    /** The sample, had nobody of its active been without an activity. */
    static StatusFigures withEverybodyInAnActivity() {
        return sample(ENDS, 63, 0, 8, 27, 20, 8);
    }

    private static StatusFigures sample(Map<String, Integer> outcomes, int inAnyActivity, int... steps) {
        return new StatusFigures(
                "FI-2023",
                DAY,
                KNOWN,
                new Movement(LAUNCH, 70, 4, 11, 63, 74),
                new Citizens(63, 74),
                outcomes,
                Map.of(),
                steps(steps),
                0,
                ordered("small_job", 8, "work_placement", 5),
                inAnyActivity,
                63 - inAnyActivity,
                ordered("spor-1", 0, "spor-2", 0, "spor-3", 0),
                63,
                new Progress(0, 0, 0, 63, 0),
                new Duration(88, 61, Optional.of(90), Optional.of(60)),
                SchoolSamples.none(63),
                Map.of(),
                List.of(
                        new Check("CHK-1", true, "70 + 4 − 11 = 63", "active"),
                        new Check("CHK-9", false, "101 %", "active")));
    }

    /** The sample, had its job school begun. */
    static StatusFigures withSessions(SchoolFigures school) {
        var sample = status();
        return new StatusFigures(
                sample.initiative(),
                sample.asOf(),
                sample.knownAt(),
                sample.movement(),
                sample.citizens(),
                sample.outcomes(),
                sample.otherEndReasons(),
                sample.steps(),
                sample.unscreened(),
                sample.activities(),
                sample.inAnyActivity(),
                sample.inNoActivity(),
                sample.tracks(),
                sample.inNoTrack(),
                sample.progress(),
                sample.duration(),
                school,
                sample.units(),
                sample.checks());
    }

    /** All active on step 3 and screened once, nobody in an activity or on a track, all ended to a job. */
    static StatusFigures simple(int launched, int admitted, int ended) {
        int ever = launched + admitted;
        int active = ever - ended;
        return new StatusFigures(
                "FI-2023",
                DAY,
                KNOWN,
                new Movement(LAUNCH, launched, admitted, ended, active, ever),
                new Citizens(active, ever),
                ended == 0 ? Map.of() : Map.of("employment", ended),
                Map.of(),
                steps(0, 0, active, 0, 0),
                0,
                Map.of(),
                0,
                active,
                Map.of(),
                active,
                new Progress(0, 0, 0, active, 0),
                new Duration(active == 0 ? 0 : 1, ended == 0 ? 0 : 1, one(active), one(ended)),
                SchoolSamples.none(active),
                Map.of(),
                List.of());
    }

    private static Optional<Integer> one(int cases) {
        return cases == 0 ? Optional.empty() : Optional.of(1);
    }

    static PaperFacts facts(Audience audience, StatusFigures status) {
        return new PaperFacts(
                audience,
                audience.publish(status, new Disclosure(5, false), List.of()),
                new PaperFacts.Subject(
                        "FI-2023",
                        "Fokuseret integrationsindsats",
                        "15.40.00-G01-19-23",
                        new PaperFacts.Grant(95_000_000, LocalDate.of(2023, 3, 30), "Arbejdsmarkedsudvalget"),
                        List.of(LocalDate.of(2023, 8, 17)),
                        List.of(
                                new PaperFacts.Milestone(
                                        LocalDate.of(2023, 10, 31), "De første forløb i jobskolen er i gang", null),
                                new PaperFacts.Milestone(
                                        LocalDate.of(2023, 12, 31),
                                        "En afprøvet model for det videre arbejde ligger klar",
                                        null)),
                        NO_MONEY,
                        List.of()),
                ladder(),
                labels(),
                school(),
                new PaperFacts.Sender(
                        "Arbejdsmarkedsudvalget", "Økonomi- og arbejdsmarkedsdirektøren", "Jobcenter Vejle"),
                true);
    }

    /** Nothing but what it aims at, granted by another committee than its own. */
    static PaperFacts ofAims(Audience audience, List<Aim> aims) {
        PaperFacts bare = bare(audience, simple(0, 0, 0));
        return new PaperFacts(
                audience,
                bare.figures(),
                new PaperFacts.Subject(
                        "X-1",
                        "Netværket",
                        "",
                        new PaperFacts.Grant(50_000_000, DAY, "Det andet udvalg"),
                        List.of(),
                        List.of(),
                        NO_MONEY,
                        aims),
                bare.ladder(),
                bare.labels(),
                bare.jobSchool(),
                bare.sender(),
                false);
    }

    /** The sample with such money and targets. */
    static PaperFacts with(Audience audience, Money money, List<Aim> aims) {
        PaperFacts sample = facts(audience, status());
        return new PaperFacts(
                audience,
                sample.figures(),
                new PaperFacts.Subject(
                        sample.subject().code(),
                        sample.subject().title(),
                        sample.subject().journalNumber(),
                        sample.subject().grant(),
                        List.of(),
                        List.of(),
                        money,
                        aims),
                sample.ladder(),
                sample.labels(),
                sample.jobSchool(),
                sample.sender(),
                true);
    }

    /** Nothing but the figures: no grant, milestones, tracks, places, names of codes or earlier statuses. */
    static PaperFacts bare(Audience audience, StatusFigures status) {
        return new PaperFacts(
                audience,
                audience.publish(status, new Disclosure(5, false), List.of()),
                new PaperFacts.Subject(
                        "X-1", "IPS & <job>", "15.20.00-A00-1-24", null, List.of(), List.of(), NO_MONEY, List.of()),
                new PaperFacts.Ladder("Trappen", "", true, List.of()),
                new PaperFacts.Labels(Map.of(), Map.of(), Map.of()),
                new PaperFacts.JobSchool(List.of(), List.of()),
                new PaperFacts.Sender("Udvalget", "Direktøren", "Jobcenter"),
                false);
    }

    /** What the sample would be beside an edition of a month before it: two corrected, one told late, and one row that moved. */
    static EditionComparison comparison() {
        LocalDate from = DAY.minusMonths(1);
        Map<String, Integer> causes = Map.of("late_registration", 1, "correction", 2);
        return new EditionComparison(
                new EditionName("an-id", "FI-2023", "Fokuseret integrationsindsats", 1, from, KNOWN),
                new Differences("FI-2023", from, KNOWN, KNOWN, causes, List.of(), List.of()),
                new Development(
                        "FI-2023",
                        from,
                        DAY,
                        KNOWN,
                        new Development.Account(62, 3, 2, 63, ordered("employment", 2)),
                        new Development.Moves(5, 53, 1, 0, 1),
                        new StepChanges(List.of(new StepChanges.Row("step-3", ordered("step-2", 5, "ended", 1)))),
                        new DaysOnStep(Map.of(), 40),
                        false,
                        List.of()),
                List.of("Siden er tre nye sager kommet til."));
    }

    /** Every text of the paper, a line each; cells of a row joined by bars. */
    static String text(Paper paper) {
        var lines = new ArrayList<>(List.of(paper.title(), paper.journalLine()));
        lines.addAll(paper.notices());
        paper.sections().forEach(section -> {
            lines.add(section.heading());
            section.blocks().forEach(block -> lines.add(text(block)));
        });
        return String.join("\n", lines);
    }

    static String text(Paper.Block block) {
        if (block instanceof Paper.Heading heading) {
            return heading.text();
        } else if (block instanceof Paper.Paragraph paragraph) {
            return paragraph.text();
        } else if (block instanceof Paper.Aside aside) {
            return aside.text();
        } else if (block instanceof Paper.Bullets bullets) {
            return String.join("\n", bullets.items());
        } else if (block instanceof Paper.Points points) {
            return String.join("\n", points.items());
        } else if (block instanceof Paper.Table table) {
            return table.caption() + "\n"
                    + table.rows().stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n"));
        }
        return ((Paper.Chart) block).bars().description();
    }

    private static PaperFacts.Ladder ladder() {
        return new PaperFacts.Ladder(
                "Progressionstrappen",
                "Hjørring Kommune",
                true,
                List.of(
                        new PaperFacts.Step(1, "", null),
                        new PaperFacts.Step(2, "", "Søger job på egen hånd og er tæt på at få det"),
                        new PaperFacts.Step(3, "", "Søger job, men har brug for tæt støtte på vejen"),
                        new PaperFacts.Step(
                                4, "", "Søger job, men kender ikke vejen dertil og skal holdes i hånden undervejs"),
                        new PaperFacts.Step(
                                5, "", "Søger endnu ikke job; indsatsen skal først afklare, hvad der er muligt")));
    }

    private static PaperFacts.Labels labels() {
        return new PaperFacts.Labels(
                Map.of("education", "Uddannelse", "employment", "Job"),
                Map.of("moved", "Flyttet"),
                Map.of("small_job", "Småjob", "work_placement", "Virksomhedspraktik"));
    }

    private static PaperFacts.JobSchool school() {
        return new PaperFacts.JobSchool(
                List.of(
                        new PaperFacts.Track("spor-1", "Spor 1", "Intensiv jobsøgning.", List.of(2), null),
                        new PaperFacts.Track(
                                "spor-2",
                                "Spor 2",
                                "Jobsøgning, besøg på virksomheder og støtte undervejs.",
                                List.of(3),
                                null),
                        new PaperFacts.Track(
                                "spor-3",
                                "Spor 3",
                                "Undervisning, der gør vejen til job farbar.",
                                List.of(4, 5),
                                "Borgeren opfylder sporets særlige kriterium.")),
                List.of(
                        new PaperFacts.Place("Jobcenter Vejles egne lokaler", null),
                        new PaperFacts.Place(
                                "Nørremarkscenteret 10", "Bibliotek og sundhedstilbud ligger lige ved siden af"),
                        new PaperFacts.Place("Lokale virksomheder", null),
                        new PaperFacts.Place("Haraldskær", "Træning i at tage bussen")));
    }

    private static Map<Integer, Integer> steps(int... counts) {
        var steps = new LinkedHashMap<Integer, Integer>();
        for (int i = 0; i < counts.length; i++) {
            steps.put(i + 1, counts[i]);
        }
        return steps;
    }

    private static Map<String, Integer> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (Integer) pairs[i + 1]);
        }
        return map;
    }
}
