package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.DateRange;
import dk.trinvis.figures.PublishedFigures;
import dk.trinvis.initiative.Aim;
import dk.trinvis.initiative.InitiativeView.Grant;
import dk.trinvis.initiative.Money;
import dk.trinvis.initiative.Observation;
import dk.trinvis.initiative.TargetView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a draft warns of: five came into education, two into a job, three support themselves, one was repatriated. */
class EditionRuleTest {

    private static final Money NO_MONEY = new Money(List.of(), List.of());
    private static final Map<String, String> OUTCOMES = Map.of(
            "education", "uddannelse",
            "employment", "job",
            "self_supporting", "selvforsørgelse",
            "repatriated", "repatriering",
            "other", "andet");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sagerne er afsluttet til job, uddannelse eller selvforsørgelse.",
                "{{outcome.education}} er i uddannelse, {{outcome.employment}} i job, {{outcome.self_supporting}} er"
                        + " selvforsørgende."
            })
    void aTextThatTellsHowCasesEndedNamesEveryOutcomeThatHasACount(String text) {
        assertThat(warnings(new MissingOutcomes(), text)).containsExactly("repatriering");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Til job, uddannelse og selvforsørgelse, og nogle er repatrieret.",
                "Vejen til job er lang, men jobskolen hjælper.",
                "{{outcome.education}} {{outcome.employment}} {{outcome.self_supporting}} {{outcome.repatriated}}"
            })
    void aTextThatNamesAllOfThemOrTellsOfSomethingElseIsFine(String text) {
        assertThat(warnings(new MissingOutcomes(), text)).isEmpty();
    }

    @Test
    void whatStandsInThePlaceOfThePresentationNamesThemAll() {
        var instead = new EditionTextView("presentation", "Det går godt.", "instead", false, false);

        assertThat(new MissingOutcomes().warnings(draft(instead)))
                .extracting(EditionWarning::found)
                .containsExactlyInAnyOrder("uddannelse", "job", "selvforsørgelse", "repatriering");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Borgere på spor to får hjælp | spor to
                    for borgere på spor 4-5 | spor 4-5
                    Sporet 3 er for dem | Sporet 3
                    Spor 4-5 er fyldt | Spor 4-5
                    """)
    void sporBesideAStepNumberIsPointedOut(String text, String found) {
        assertThat(warnings(new TracksForSteps(), text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Spor 2 er for borgere på trin 3", "{{track.spor-2}} på sporet", "spor 9", "tre spor"})
    void aTrackByItsOwnTitleIsNoStep(String text) {
        assertThat(warnings(new TracksForSteps(), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Der er 14 borgere | 14
                    Kun to er rejst | to
                    Det er 9 % af alle | 9 %
                    Af toogtyve er én ny | toogtyve,én
                    1.234 sager og trin 3 og 4 | 1.234,4
                    """)
    void aNumberTypedByHandIsPointedOut(String text, String found) {
        assertThat(warnings(new TypedNumbers(), text)).containsExactly(found.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Den 5. oktober 2023 kl. 8.30 og 17-08-2023",
                "950.000 kr. efter § 3 stk. 6 i 2023",
                "trin 4-5, spor 2 og bilag 3 i 15.40.00-G01-19-23",
                "{{active}} borgere og {{step.3}} på trin 3",
                "En borger og et kursus"
            })
    void whatCountsNobodyMayBeTyped(String text) {
        assertThat(warnings(new TypedNumbers(), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kun en er repatrieret | Kun en
                    Der var  bare et. | bare et
                    En er rejst, og et kom igen | En er,et kom
                    Der er en borger i gang og en sag mere | en borger,en sag
                    Alene\u00a0én og to | én,to
                    """)
    void oneIsANumberInATextForThePublic(String text, String found) {
        assertThat(TypedNumbers.inPublic(text)).containsExactly(found.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sagen er en del af et kursus, og en række borgere deltager.",
                "Indsatsen har en sagsgang, som kun enkelte kender.",
                "{{active}} borgere har et mål"
            })
    void anArticleIsNoNumber(String text) {
        assertThat(TypedNumbers.inPublic(BoundFigures.without(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    To borgere er i praktik | To
                    Kun en er flyttet på spor 2 | Kun en
                    Et mål for 14 dage | 14
                    """)
    void aNumberInWhatThePublicReadsOfTheInitiativeIsPointedOut(String text, String found) {
        List<PaperDraft> written = List.of(
                saying(new PaperFacts.Track("s", "Spor 2", text, List.of(3), null)),
                saying(new PaperFacts.Track("s", "Spor 2", "Jobsøgning", List.of(3), text)),
                saying(new PaperFacts.JobSchool(List.of(), List.of(new PaperFacts.Place("Havnegade 10", text)))),
                saying(List.of(new PaperFacts.Milestone(PaperSamples.DAY, text, null)), NO_MONEY, List.of()),
                saying(List.of(), granted(text), List.of()),
                saying(List.of(), NO_MONEY, List.of(aim(text, false))),
                saying(List.of(), NO_MONEY, List.of(aim("Virksomheder", false, text))));

        assertThat(written)
                .allSatisfy(draft -> assertThat(new NumbersForPublic().warnings(draft))
                        .containsExactly(new EditionWarning("number_for_public", "", found + ": " + text, false)));
        assertThat(new NumbersForPublic().warnings(saying(List.of(), NO_MONEY, List.of(aim(text, true)))))
                .as("targets that count people are not in the public paper")
                .isEmpty();
    }

    @Test
    void theSampleHasNoNumberInWhatThePublicReads() {
        assertThat(new NumbersForPublic().warnings(draft(text("14")))).isEmpty();
    }

    private static PaperDraft saying(PaperFacts.Track track) {
        return saying(new PaperFacts.JobSchool(List.of(track), List.of()));
    }

    private static PaperDraft saying(PaperFacts.JobSchool school) {
        return draft(school, subject(List.of(), NO_MONEY, List.of()));
    }

    private static PaperDraft saying(List<PaperFacts.Milestone> milestones, Money money, List<Aim> aims) {
        return draft(new PaperFacts.JobSchool(List.of(), List.of()), subject(milestones, money, aims));
    }

    private static PaperFacts.Subject subject(List<PaperFacts.Milestone> milestones, Money money, List<Aim> aims) {
        return new PaperFacts.Subject("X", "Indsats", "", null, List.of(), milestones, money, aims);
    }

    private static Money granted(String condition) {
        return new Money(
                List.of(new Grant(100, PaperSamples.DAY, "indsatsen", "Udvalget", condition, false, List.of())),
                List.of());
    }

    private static Aim aim(String name, boolean countsPeople, String... publications) {
        return new Aim(
                new TargetView(
                        "maal",
                        name,
                        "virksomheder",
                        countsPeople,
                        "at_least",
                        BigDecimal.TEN,
                        PaperSamples.DAY,
                        List.of()),
                Stream.of(publications)
                        .map(publication -> new Observation(
                                BigDecimal.ONE, publication, PaperSamples.DAY, DateRange.from(PaperSamples.DAY)))
                        .toList(),
                PaperSamples.DAY);
    }

    private static PaperDraft draft(PaperFacts.JobSchool school, PaperFacts.Subject subject) {
        PaperFacts sample = PaperSamples.facts(Audience.CLOSED, PaperSamples.status());
        return new PaperDraft(
                new PaperFacts(
                        sample.audience(),
                        sample.figures(),
                        subject,
                        sample.ladder(),
                        sample.labels(),
                        school,
                        sample.sender(),
                        sample.synthetic()),
                FirstTemplates.FIRST,
                List.of(),
                BoundFigures.of(sample.figures()));
    }

    @Test
    void sharesThatDoNotAddUpToAHundredAreNotedAndNeverAdjusted() {
        assertThat(new UnevenShares().warnings(draft(text("Ikke andet"))))
                .containsExactly(new EditionWarning("uneven_shares", "presentation", "101\u00a0%", true));
        assertThat(warnings(new UnevenShares(), "45 %, 18 %, 27 % og 9 %")).containsExactly("101\u00a0%", "99\u00a0%");
        assertThat(warnings(new UnevenShares(), "45 %, 18 %, 27 % og 9 % (afrundet)"))
                .containsExactly("101\u00a0%");
        assertThat(warnings(new UnevenShares(), "60 % og 40 %, mod 12 % før")).containsExactly("101\u00a0%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    40 %, 30 % og 20 % | shares_of_all | 90
                    40 %, 30 % og 20 % (afrundet) | shares_of_all | 90
                    40 % til job, 30 procent til uddannelse og 50 % videre, mod 20 % før | shares_of_all | 120
                    33 %, 33 % og 33 % | uneven_shares | 99
                    """)
    void aRowOfSharesThatIsNotAHundredIsPointedOut(String text, String rule, int sum) {
        assertThat(new UnevenShares().warnings(draft(text(text))))
                .contains(new EditionWarning(rule, "summary", sum + "\u00a0%", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40 % af kvinderne og 30 % af mændene",
                "Fra 40 % til 30 % og mod 20 % i landet",
                "60 % er i job. Af dem har 30 % været det længe. Før var det 20 %",
                "100 %",
                "33 %, 33 % og 33 % (afrundet)",
                "60 %, 30 % og 10 %"
            })
    void sharesOfSeveralThingsAreNoRow(String text) {
        assertThat(warnings(new UnevenShares(), text)).containsExactly("101\u00a0%");
    }

    @Test
    void aTextWithoutASectionInTheTemplateIsPointedOut() {
        var homeless = new EditionTextView("occasion", "Udvalget bad om det.", "after", false, false);

        assertThat(new HomelessTexts().warnings(draft(homeless)))
                .extracting(EditionWarning::found)
                .containsExactly("occasion");
        assertThat(new HomelessTexts().warnings(draft(text("Her er plads")))).isEmpty();
    }

    @Test
    void namesThatAreNoFiguresAreFoundAllOfThem() {
        BoundFigures figures = draft(text("")).figures();

        assertThat(figures.unknownIn("{{active}} {{ step.3 }} {{outcome.gone}} {{step.7}} {{}} {{ended"))
                .containsExactlyInAnyOrder("{{outcome.gone}}", "{{step.7}}", "{{}}", "{{ended");
        assertThat(figures.fill("{{active}} og {{ step.3 }} og {{gone}}", new Wording()))
                .isEqualTo("63 og 27 og {{gone}}");
    }

    private static List<String> warnings(EditionRule rule, String text) {
        return rule.warnings(draft(text(text))).map(EditionWarning::found).toList();
    }

    private static EditionTextView text(String text) {
        return new EditionTextView("summary", text, "after", false, false);
    }

    private static PaperDraft draft(EditionTextView text) {
        PaperFacts sample = PaperSamples.facts(Audience.CLOSED, PaperSamples.status());
        PublishedFigures figures = sample.figures();
        PaperFacts facts = new PaperFacts(
                sample.audience(),
                figures,
                sample.subject(),
                sample.ladder(),
                new PaperFacts.Labels(
                        OUTCOMES,
                        sample.labels().otherEndReasons(),
                        sample.labels().activities()),
                sample.jobSchool(),
                sample.sender(),
                sample.synthetic());
        return new PaperDraft(facts, FirstTemplates.FIRST, List.of(text), BoundFigures.of(figures));
    }
}
