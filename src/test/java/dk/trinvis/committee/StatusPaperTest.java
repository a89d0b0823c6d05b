package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.paper.HtmlPaper;
import dk.trinvis.common.paper.Paper;
import dk.trinvis.figures.Count;
import dk.trinvis.figures.SchoolFigures;
import dk.trinvis.figures.SchoolSamples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusPaperTest {

    private final String sample = PaperSamples.text(PaperSamples.sample(Audience.CLOSED));

    @Test
    void theSampleTellsTheMovementWithItsAccount() {
        assertThat(sample)
                .contains(
                        "Indsatsen blev lanceret den 1. juli 2023 med 70 sager. Siden er fire nye sager kommet til, og 11 er"
                                + " afsluttet. Den 27. september 2023 var der derfor 63 aktive sager: 70 + 4 − 11 = 63.")
                .contains("I alt i indsatsen siden lanceringen | 74");
    }

    @Test
    void theSampleTellsHowTheElevenEnded() {
        assertThat(sample).contains("""
                        Sådan endte de 11 afsluttede sager:
                        5 er kommet i uddannelse
                        2 er kommet i job
                        3 er blevet selvforsørgende
                        1 er repatrieret
                        """);
    }

    @Test
    void theSampleTellsStepsAndActivitiesAsTheTablesDo() {
        assertThat(sample)
                .contains("Trin 1: 0, Trin 2: 8, Trin 3: 27, Trin 4: 20, Trin 5: 8")
                .contains("Trin 1 | Ikke beskrevet i kilden | 0 | 0\u00a0%")
                .contains("| 27 | 43\u00a0%")
                .contains("I alt |  | 63 | 100\u00a0%")
                .contains("giver tilsammen 101\u00a0%")
                .contains("småjob (8 borgere) og virksomhedspraktik (5 borgere)")
                .contains("Småjob | 8", "Virksomhedspraktik | 5", "Ingen registreret aktivitet | 50");
    }

    @Test
    void theSampleHasTheSectionsOfAnAgendaItemInOrder() {
        assertThat(PaperSamples.sample(Audience.CLOSED).sections())
                .extracting(Paper.Section::heading)
                .containsExactly(
                        "Resumé",
                        "Sagsfremstilling",
                        "Klima- og resiliensvurdering",
                        "Indstilling",
                        "Beslutning",
                        "Om tallene");
        assertThat(sample)
                .contains("Journalnummer 15.40.00-G01-19-23")
                .contains("Den 30. marts 2023 bevilgede Arbejdsmarkedsudvalget 950.000\u00a0kr.")
                .contains("Der er tidligere givet status den 17. august 2023.")
                .contains("Økonomi- og arbejdsmarkedsdirektøren indstiller, at Arbejdsmarkedsudvalget tager status")
                .contains("Ingen bemærkninger.");
    }

    @Test
    void aJobSchoolThatHasMetTellsHowOftenAndWhoCame() {
        var paper = school(Audience.CLOSED, SchoolSamples.two(63));

        assertThat(paper)
                .contains(
                        "Til og med den 27. september 2023 er der holdt ni mødegange. For én mødegang er det ikke"
                                + " registreret, om den blev holdt. Én mødegang er aflyst. Fem mødegange er planlagt til senere.")
                .contains(
                        "Fremmødet har været 75\u00a0%: 30 af 40 registreringer viser, at borgeren mødte. I 12 af de 63"
                                + " aktive sager har borgeren mødt til mindst én mødegang, og i 51 endnu ikke. Fra sagens første"
                                + " dag til den første mødegang gik der typisk 9 dage (median).")
                .contains(
                        "Spor 1 | 8 | 1 | 4 | 30 af 40 | 75\u00a0%\nSpor 2 | 1 | 0 | 1 | – | –\nI alt | 9 | 1 | 5 | 30 af 40 | 75\u00a0%")
                .contains("også afbud er fravær");
    }

    @Test
    void meansStandAfterMediansButNotInThePublicPaper() {
        String mean = "I gennemsnit har de aktive sager varet 90 dage, og de afsluttede sager varede 60 dage.";

        assertThat(school(Audience.CLOSED, SchoolSamples.two(63))).contains("61 dage (medianer). " + mean);
        assertThat(school(Audience.PUBLIC, SchoolSamples.two(63)))
                .contains("varet 91 dage", "63 dage (medianer, afrundet til hele uger).")
                .doesNotContain("I gennemsnit");
        assertThat(PaperSamples.text(StatusPaper.of(PaperSamples.bare(Audience.CLOSED, PaperSamples.simple(1, 0, 0)))))
                .contains("aktive sager varet 1 dag.");
    }

    @Test
    void thePublicPaperTellsHowOftenTheSchoolMetButNotWhoCame() {
        var paper = school(Audience.PUBLIC, SchoolSamples.two(63));

        assertThat(paper)
                .contains("Fremmødet vises ikke i den offentlige udgave.")
                .contains("Spor 1 | 8 | 1 | 4\nSpor 2 | 1 | 0 | 1\nI alt | 9 | 1 | 5")
                .doesNotContain("75\u00a0%", "30 af 40", "også afbud");
    }

    @Test
    void aSchoolThatIsOnlyPlannedHasNoAttendanceToTell() {
        assertThat(school(Audience.CLOSED, SchoolSamples.planned(63)))
                .contains("er der endnu ikke holdt mødegange. To mødegange er planlagt til senere.")
                .doesNotContain("registreringer", "har borgeren");
        assertThat(sample).doesNotContain("mødegang", "remmøde");
    }

    private static String school(Audience audience, SchoolFigures school) {
        return PaperSamples.text(StatusPaper.of(PaperSamples.facts(audience, PaperSamples.withSessions(school))));
    }

    @Test
    void dayMomentAndUnitsStandAtTheEnd() {
        assertThat(sample)
                .contains("sådan som sagerne var registreret den 28. september 2023 kl. 10.00.")
                .contains("63 sager (63 borgere) er aktive, og 74 sager (74 borgere) har i alt været i indsatsen.")
                .contains("Kilde: Jobcenter Vejle.");
    }

    @Test
    void tracksAreForStepsAndTheTwoWordsAreNotMixed() {
        assertThat(sample)
                .contains("Jobskolen har tre spor.", "Spor 1 | trin 2 |", "Spor 3 | trin 4–5 |")
                .doesNotContainIgnoringCase("på spor to")
                .doesNotContain("spor 4");
    }

    @Test
    void everyAudienceAndDemonstrationDataAreMarked() {
        assertThat(sample).contains("Lukket udgave: nøjagtige tal", "Eksempeldata");
        assertThat(PaperSamples.sample(Audience.PUBLIC).notices().get(0)).startsWith("Offentlig udgave");
        assertThat(StatusPaper.of(PaperSamples.bare(Audience.INTERNAL, PaperSamples.status()))
                        .notices())
                .containsExactly("Intern udgave: nøjagtige tal");
    }

    @Test
    void thePublicPaperHidesSmallNumbersAndNoSentenceTellsThem() {
        var text = PaperSamples.text(PaperSamples.sample(Audience.PUBLIC));

        assertThat(text)
                .contains("færre end 5 er kommet i job", "Kommet til siden | færre end 5")
                .contains("Ved lanceringen 1. juli 2023 | vises ikke")
                .doesNotContain("70", "4 nye", "fire", "2 er kommet", "3 er blevet", "1 er repatrieret");
    }

    @Test
    void aTableThatIsHiddenWholeDoesNotEvenTellWhatOccurs() {
        var text = PaperSamples.text(StatusPaper.of(PaperSamples.facts(Audience.PUBLIC, PaperSamples.withUndivided())));

        assertThat(text)
                .contains(
                        "11 sager er afsluttet. Nogle af tallene er så små, at det ikke vises, hvordan sagerne endte.")
                .contains("Trin 1 | Ikke beskrevet i kilden | vises ikke")
                .doesNotContain("uddannelse", "kommet i job", "Intet spor");
    }

    @Test
    void oneIsSingularAndNoneIsAWord() {
        assertThat(of(1, 0, 0))
                .contains("lanceret den 1. juli 2023 med 1 sag.")
                .contains("Siden er ingen nye sager kommet til, og ingen er afsluttet.")
                .contains("var der derfor 1 aktiv sag: 1 + 0 − 0 = 1.")
                .contains("Ingen sager er afsluttet endnu.")
                .contains("Den ene aktive sag er screenet.")
                .contains("1 sag (1 borger) er aktiv, og");
        assertThat(of(5, 1, 1))
                .contains("Siden er en ny sag kommet til, og 1 er afsluttet.", "den ene afsluttede sag:");
    }

    @Test
    void whereEverybodyHasAnActivityNobodyIsSaidToHaveNone() {
        var paper = StatusPaper.of(PaperSamples.facts(Audience.CLOSED, PaperSamples.withEverybodyInAnActivity()));

        assertThat(PaperSamples.text(paper))
                .contains("Alle 63 aktive sager har mindst én aktivitet.")
                .doesNotContain("har ingen registreret aktivitet.");
    }

    @Test
    void withNobodyActiveThereAreNoEmptyTables() {
        assertThat(of(70, 4, 74))
                .contains("70 + 4 − 74 = 0")
                .contains("Der er ingen aktive sager den 27. september 2023")
                .doesNotContain("Trin 1", "Borgere i aktivitet");
        assertThat(of(0, 0, 0)).contains("lanceret den 1. juli 2023 uden sager.");
    }

    @Test
    void thousandsHaveAPoint() {
        assertThat(of(1234, 0, 0)).contains("med 1.234 sager").contains("Alle 1.234 aktive sager er screenet.");
    }

    @Test
    void tooFewActiveHideTheirWholeBreakdownFromThePublic() {
        var text = PaperSamples.text(StatusPaper.of(PaperSamples.bare(Audience.PUBLIC, PaperSamples.simple(9, 0, 6))));

        assertThat(text)
                .contains("Den 27. september 2023 var der færre end 5 aktive sager.")
                .contains("De aktive sagers aktiviteter og trin vises ikke, fordi små tal ellers kunne regnes ud.")
                .doesNotContain("Trin 3");
    }

    @Test
    void codesWithoutASentenceUseTheirNames() {
        var wording = new Wording();

        assertThat(wording.text("outcome.fallback", "n", Count.exact(2), "label", "Værnepligt"))
                .isEqualTo("2 er afsluttet med resultatet »Værnepligt«");
        assertThat(wording.text("reason.died", "n", Count.exact(1))).isEqualTo("1 er død");
        assertThat(wording.text("reason.died", "n", Count.exact(2))).isEqualTo("2 er døde");
    }

    @Test
    void aJournalNumberThatNobodyHasGivenIsNotMentioned() {
        var facts = PaperSamples.facts(Audience.CLOSED, PaperSamples.status());
        var subject = facts.subject();
        var without = new PaperFacts(
                facts.audience(),
                facts.figures(),
                new PaperFacts.Subject(
                        subject.code(), subject.title(), " ", null, List.of(), List.of(), subject.money(), List.of()),
                facts.ladder(),
                facts.labels(),
                facts.jobSchool(),
                facts.sender(),
                false);

        assertThat(HtmlPaper.article(StatusPaper.of(without)))
                .contains(subject.title())
                .doesNotContain("Journalnummer", "class=\"journal\"");
    }

    @Test
    void milestonesTellWhetherTheyAreMetOrLate() {
        var facts = PaperSamples.facts(Audience.CLOSED, PaperSamples.status());
        var subject = facts.subject();
        var milestones = List.of(
                new PaperFacts.Milestone(LocalDate.of(2023, 9, 1), "Plan", LocalDate.of(2023, 9, 3)),
                new PaperFacts.Milestone(LocalDate.of(2023, 9, 2), "Lokaler", LocalDate.of(2023, 10, 3)),
                new PaperFacts.Milestone(LocalDate.of(2023, 9, 27), "Hold", null));
        var changed = new PaperFacts(
                facts.audience(),
                facts.figures(),
                new PaperFacts.Subject(
                        subject.code(),
                        subject.title(),
                        subject.journalNumber(),
                        null,
                        List.of(),
                        milestones,
                        subject.money(),
                        List.of()),
                facts.ladder(),
                facts.labels(),
                facts.jobSchool(),
                facts.sender(),
                false);

        assertThat(PaperSamples.text(StatusPaper.of(changed)))
                .contains("1. september 2023: Plan (nået 3. september 2023)")
                .contains("2. september 2023: Lokaler (fristen er overskredet)")
                .contains("27. september 2023: Hold\n")
                .contains("Sagen handler om indsatsen »Fokuseret integrationsindsats«.");
    }

    @Test
    void kronerAndDaysAreDanish() {
        var wording = new Wording();

        assertThat(wording.kroner(95_000_000)).isEqualTo("950.000\u00a0kr.");
        assertThat(wording.kroner(123_450)).isEqualTo("1.234,50\u00a0kr.");
        assertThat(wording.day(LocalDate.of(2024, 5, 1))).isEqualTo("1. maj 2024");
    }

    @Test
    void aFailingCheckIsNamed() {
        var status = PaperSamples.simple(9, 0, 0);
        assertThat(new Wording().sentence("about.unchecked", "id", "CHK-2", "text", ": 5 + 2 ≠ 8"))
                .isEqualTo("Kontrol CHK-2 går ikke op: 5 + 2 ≠ 8.");
        assertThat(PaperSamples.text(StatusPaper.of(PaperSamples.bare(Audience.CLOSED, status))))
                .doesNotContain("går op");
    }

    @Test
    void whereNobodyEverWasOnlyMoneyAndAimsAreTold() {
        var aims = List.of(AimsAccountTest.aim("JobBoost", false, List.of()));

        assertThat(PaperSamples.text(StatusPaper.of(PaperSamples.ofAims(Audience.PUBLIC, aims))))
                .contains(
                        "Den 27. september 2023 bevilgede Det andet udvalg 500.000\u00a0kr. til indsatsen »Netværket«.",
                        "JobBoost: 12 af 20 virksomheder",
                        "ingen har været i indsatsen")
                .doesNotContain("aktive", "lanceringen", "En sag er", "Trin");
        assertThat(PaperSamples.text(StatusPaper.of(PaperSamples.ofAims(Audience.PUBLIC, List.of()))))
                .contains("Ingen sager er afsluttet endnu.", "En sag er afsluttet, når");
    }

    private static String of(int launched, int admitted, int ended) {
        return PaperSamples.text(
                StatusPaper.of(PaperSamples.bare(Audience.CLOSED, PaperSamples.simple(launched, admitted, ended))));
    }

    /** Beside an earlier edition also a large number may have to be hidden, which is not said to be small. */
    @Test
    void aHiddenNumberOfEndedIsNotCalledSmall() {
        var wording = new Wording();

        assertThat(wording.sentence("ended.hidden", "ended", Count.withheld()))
                .isEqualTo(
                        "Hvor mange sager der er afsluttet, og hvordan de endte, vises ikke, fordi et lille tal ellers"
                                + " kunne regnes ud.");
        assertThat(wording.sentence("ended.hidden", "ended", Count.fewerThan(5)))
                .startsWith("Færre end 5 sager er afsluttet. Tallet er så lille");
    }
}
