package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.paper.PdfPaper;
import dk.trinvis.figures.StatusFigures;
import dk.trinvis.testing.PdfValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The paper in the templates of four bodies, with what a secretary has written. */
class PaperTemplatesTest {

    private static final EditionTextView OWN = new EditionTextView(
            "presentation",
            "Der er {{active}} i gang.\n- {{step.3}} på trin 3\n- {{outcome.repatriated}} er rejst",
            "before",
            true,
            true);

    static Stream<Arguments> templates() {
        return Stream.of(
                Arguments.of(
                        "vejle-udvalg",
                        "Økonomi- og arbejdsmarkedsdirektøren indstiller, at Arbejdsmarkedsudvalget tager",
                        List.of(
                                "Resumé",
                                "Sagsfremstilling",
                                "Klima- og resiliensvurdering",
                                "Indstilling",
                                "Beslutning",
                                "Om tallene")),
                Arguments.of(
                        "vejle-forum",
                        "Sekretariatet indstiller, at Arbejdsmarkedsudvalget tager",
                        List.of("Resumé", "Sagsfremstilling", "Indstilling", "Beslutning", "Om tallene")),
                Arguments.of(
                        "albertslund",
                        "Økonomi- og arbejdsmarkedsdirektøren indstiller,\nat Arbejdsmarkedsudvalget tager",
                        List.of("Anledning", "Sagsfremstilling", "Indstilling", "Beslutning", "Om tallene")),
                Arguments.of(
                        "aalborg",
                        "Beskæftigelsesudvalget indstiller, at Arbejdsmarkedsudvalget tager",
                        List.of("Indstilling", "Sagsbeskrivelse", "Beslutning", "Om tallene")));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void itHasTheSectionsOfItsTemplateInTheirOrder(String code, String recommended, List<String> headings) {
        Paper paper = paper(code, Audience.CLOSED, List.of());

        assertThat(paper.sections()).extracting(Paper.Section::heading).containsExactlyElementsOf(headings);
        assertThat(PaperSamples.text(paper))
                .contains(recommended)
                .containsOnlyOnce("bevilgede Arbejdsmarkedsudvalget")
                .doesNotContain("Suppleres mundtligt");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void itIsAnAccessibleArchivablePdfAndWhatWasWrittenStandsWhereItShould(String code) throws Exception {
        Paper paper = paper(code, Audience.CLOSED, List.of(OWN));
        byte[] pdf = PdfPaper.of(paper);
        Files.write(Path.of("target/paper-" + code + ".pdf"), pdf);
        Files.write(Path.of("target/paper-" + code + ".docx"), WordPaper.of(paper));

        assertThat(PdfValidator.violations(pdf)).isEmpty();
        assertThat(PaperSamples.text(paper))
                .contains("Der er 63 i gang.\n27 på trin 3\n1 er rejst\n", "\nSuppleres mundtligt på mødet.\n");
    }

    @Test
    void thePublicReadsNumbersAsItMaySeeThemAndOnlyWhatIsMarkedForIt() {
        EditionTextView kept = new EditionTextView("summary", "Kun for udvalget", "instead", false, true);

        String open = PaperSamples.text(paper("vejle-udvalg", Audience.PUBLIC, List.of(OWN, kept)));
        String closed = PaperSamples.text(paper("vejle-udvalg", Audience.CLOSED, List.of(OWN, kept)));

        assertThat(open)
                .contains("Der er 63 i gang.", "færre end 5 er rejst", "bevilgede Arbejdsmarkedsudvalget")
                .doesNotContain("1 er rejst", "Kun for udvalget");
        assertThat(closed).contains("Kun for udvalget").doesNotContain("bevilgede Arbejdsmarkedsudvalget");
    }

    /** The outcomes are so small that the public does not even learn which there are. */
    @Test
    void aNumberOfABreakdownThatThePublicDoesNotSeeIsWithheldAndItsNameIsNotPrinted() {
        StatusFigures undivided = PaperSamples.withUndivided();

        assertThat(PaperSamples.facts(Audience.PUBLIC, undivided).figures().outcomes())
                .isEmpty();
        assertThat(PaperSamples.text(paper("vejle-udvalg", Audience.PUBLIC, List.of(OWN), undivided)))
                .contains("Der er 63 i gang.", "\net antal er rejst\n")
                .doesNotContain("{{", "}}");
        assertThat(PaperSamples.text(paper("vejle-udvalg", Audience.CLOSED, List.of(OWN), undivided)))
                .contains("\n3 er rejst\n");
    }

    @Test
    void pointsOfTheRecommendationAreNumberedOn() {
        EditionTextView more =
                new EditionTextView("recommendation", "at udvalget drøfter jobskolen", "after", false, false);

        assertThat(paper("albertslund", Audience.CLOSED, List.of(more))
                        .sections()
                        .get(2)
                        .blocks())
                .containsExactly(
                        new Paper.Paragraph("Økonomi- og arbejdsmarkedsdirektøren indstiller,"),
                        new Paper.Points(List.of(
                                "at Arbejdsmarkedsudvalget tager status til efterretning.",
                                "at udvalget drøfter jobskolen")));
    }

    @Test
    void aFixedTextStandsOnlyWhereNothingElseDoes() {
        EditionTextView own =
                new EditionTextView("climate_assessment", "Kurserne holdes lokalt.", "after", false, false);

        assertThat(PaperSamples.text(paper("vejle-udvalg", Audience.CLOSED, List.of(own))))
                .contains("Klima- og resiliensvurdering\nKurserne holdes lokalt.\n")
                .doesNotContain("Ingen bemærkninger");
    }

    @Test
    void aTemplateWithAnUnknownOrDoubledSectionOrWithoutFiguresIsRefused() {
        assertThat(refusals(section("weather"), section("presentation"), section("figures_explained")))
                .containsExactly("committee.template.unknownRole");
        assertThat(refusals(section("presentation"), section("presentation"), section("figures_explained")))
                .containsExactly("committee.template.twice");
        assertThat(refusals(section("presentation"))).containsExactly("committee.template.needed");
        assertThat(refusals(section("presentation"), section("figures_explained")))
                .isEmpty();
    }

    private static TemplateEntry.Section section(String role) {
        return new TemplateEntry.Section(role, "Overskrift", null, null);
    }

    private static List<String> refusals(TemplateEntry.Section... sections) {
        Input input = new Input();
        new TemplateEntry("Prøve", "Punkt", null, null, null, "Mundtligt", List.of(sections)).view("x", input);
        Throwable refused = Assertions.catchThrowable(input::finish);
        return refused instanceof InvalidInput invalid
                ? invalid.errors().stream().map(error -> error.message().key()).toList()
                : List.of();
    }

    /** As the members of a committee get it that has a letterhead. */
    static Paper sent(String code) {
        return paper(code, Audience.CLOSED, List.of(OWN)).under(LetterheadSamples.LETTERHEAD);
    }

    private static Paper paper(String code, Audience audience, List<EditionTextView> texts) {
        return paper(code, audience, texts, PaperSamples.status());
    }

    private static Paper paper(String code, Audience audience, List<EditionTextView> texts, StatusFigures status) {
        TemplateView template = FirstTemplates.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        PaperFacts facts = PaperSamples.facts(audience, status);
        return StatusPaper.of(new PaperDraft(facts, template, texts, BoundFigures.of(status, facts.figures())));
    }
}
