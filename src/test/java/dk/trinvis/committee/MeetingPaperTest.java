package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.paper.HtmlPaper;
import dk.trinvis.common.paper.Paper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeetingPaperTest {

    private static final LocalDate DAY = LocalDate.of(2023, 10, 5);
    private static final MeetingView MEETING = new MeetingView(
            1,
            "udvalg",
            "Arbejdsmarkedsudvalget",
            DAY,
            "08:30",
            "Kvickly",
            78,
            "held",
            "",
            DAY.minusDays(6),
            false,
            Optional.empty());

    @Test
    void minutesTellWhatWasDecidedItemByItem() {
        String html = html(true, Audience.CLOSED, item(78, false));

        assertThat(html)
                .contains(
                        "Referat af mødet i Arbejdsmarkedsudvalget den 5. oktober 2023",
                        "Kl. 8.30, Kvickly",
                        "Sag 78. Status",
                        "Journalnummer 15.40.00-G01-19-23",
                        "2. behandling",
                        "A. Tema",
                        "B. Nyt",
                        "Direktøren indstiller:",
                        "<li>at status drøftes</li>",
                        "Byrådet",
                        "Svar (2013-10286) – tilføjet efter mødet",
                        "Udkast – foreligger ikke",
                        "Tiltrådt.",
                        "Medlem Prøvedemo deltog ikke under punktet.",
                        "En anden mening",
                        "Sendt videre til Byrådet.",
                        "Mere om økonomi",
                        "Rettet efter mødet: Skrevet forkert")
                .doesNotContain("Ring til dem");
    }

    @Test
    void anAgendaTellsNothingOfWhatWasDecided() {
        assertThat(html(false, Audience.PUBLIC, item(78, false)))
                .contains("Dagsorden for Arbejdsmarkedsudvalget", "Sag 78. Status", "at status drøftes")
                .doesNotContain("Tiltrådt", "Prøvedemo", "økonomi");
    }

    @Test
    void ofAClosedItemThePublicLearnsTheNumber() {
        assertThat(html(true, Audience.PUBLIC, item(79, true).publicly()))
                .contains("Sag 79. Lukket punkt")
                .doesNotContain("Status", "15.40.00", "Tiltrådt", "Prøvedemo", "økonomi", "Svar");
    }

    @Test
    void sectionsStandInTheOrderAndUnderTheHeadingsOfTheTemplateAlsoWhereNothingIsWritten() {
        AgendaItemView empty = saying("", "", "", "", "");

        assertThat(headings(FirstTemplates.FIRST, empty, Optional.empty()))
                .containsExactly(
                        "Resumé",
                        "Sagsfremstilling",
                        "Klima- og resiliensvurdering",
                        "Indstilling",
                        "Beslutning",
                        "Bilag");
        assertThat(headings(template("albertslund"), empty, Optional.empty()))
                .containsExactly("Anledning", "Sagsfremstilling", "Indstilling", "Beslutning", "Bilag");
        assertThat(headings(template("aalborg"), empty, Optional.empty()))
                .containsExactly("Indstilling", "Sagsbeskrivelse", "Bilag", "Beslutning");
        assertThat(html(FirstTemplates.FIRST, empty, Optional.empty())).contains("<p>Ingen bemærkninger.</p>");
    }

    @Test
    void whatTheTemplateHasNoSectionForStandsAfterItsSections() {
        assertThat(headings(template("aalborg"), saying("Derfor", "Positiv", "Direktøren", "", ""), Optional.empty()))
                .containsExactly(
                        "Indstilling",
                        "Sagsbeskrivelse",
                        "Bilag",
                        "Beslutning",
                        "Resumé",
                        "Klima- og resiliensvurdering");
    }

    @Test
    void whoRecommendsIsNamedByTheItemOrTheTemplateAndPointsAreNumberedWhereTheTemplateNumbersThem() {
        AgendaItemView unnamed = saying("", "", "", "at status drøftes", "");

        assertThat(html(template("aalborg"), unnamed, Optional.empty()))
                .contains("Beskæftigelsesudvalget indstiller:", "<ul>\n<li>at status drøftes</li>");
        assertThat(html(template("aalborg"), saying("", "", "Direktøren", "at x", ""), Optional.empty()))
                .contains("Direktøren indstiller:");
        assertThat(html(template("albertslund"), unnamed, Optional.empty()))
                .contains("<ol>\n<li>at status drøftes</li>")
                .doesNotContain("indstiller:");
    }

    @Test
    void whatTheEditionSaysStandsInItsSectionsOfTheAgendaAfterOwnWordsButAnOwnRecommendationInItsPlace() {
        Paper edition = edition();
        AgendaItemView item = saying("Derfor", "", "", "at drøfte", "edition");

        String agenda = HtmlPaper.article(new MeetingPaper(MEETING, FirstTemplates.FIRST, false, Audience.PUBLIC)
                .of(List.of(item), any -> Optional.of(edition), List.of()));
        String alone = html(FirstTemplates.FIRST, item, Optional.of(edition));

        assertThat(agenda)
                .contains(
                        "<p>Udgave 1</p>",
                        "<p>Derfor</p>",
                        "<h3>Sagsfremstilling</h3>",
                        "<h4>Forløb</h4>",
                        "Om tallene")
                .containsSubsequence(
                        "<p>Derfor</p>", "<p>Resumé af udgaven</p>", "<p>Sådan er det.</p>", "<p>63 er med.</p>")
                .doesNotContain("Tag til efterretning", "særskilt papir");
        assertThat(alone).contains("<li>Udgave 1</li>", "<h2>Sagsfremstilling</h2>", "<h3>Forløb</h3>");
        assertThat(html(FirstTemplates.FIRST, item, Optional.empty())).contains("Status følger som særskilt papir.");
    }

    private static Paper edition() {
        return new Paper(
                "Status på indsatsen",
                "",
                List.of("Udgave 1"),
                List.of(
                        section(TemplateRole.SUMMARY, new Paper.Paragraph("Resumé af udgaven")),
                        section(
                                TemplateRole.PRESENTATION,
                                new Paper.Heading("Forløb"),
                                new Paper.Paragraph("63 er med.")),
                        section(TemplateRole.RECOMMENDATION, new Paper.Paragraph("Tag til efterretning.")),
                        section(TemplateRole.FIGURES_EXPLAINED, new Paper.Paragraph("Talt i dag."))));
    }

    private static Paper.Section section(TemplateRole role, Paper.Block... blocks) {
        return new Paper.Section(role.code(), "Fra udgaven", List.of(blocks));
    }

    private static TemplateView template(String code) {
        return FirstTemplates.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> headings(TemplateView template, AgendaItemView item, Optional<Paper> edition) {
        return new MeetingPaper(MEETING, template, false, Audience.CLOSED)
                .of(item, edition).sections().stream()
                        .map(Paper.Section::heading)
                        .toList();
    }

    private static String html(TemplateView template, AgendaItemView item, Optional<Paper> edition) {
        return HtmlPaper.article(new MeetingPaper(MEETING, template, false, Audience.CLOSED).of(item, edition));
    }

    /** The note may hold a small number. */
    @Test
    void theCommitteeIsToldFirstWhatWasCorrectedAndThePublicNotWhy() {
        String closed = corrected(Audience.CLOSED);

        assertThat(closed)
                .containsSubsequence(
                        "Rettet siden sidste møde",
                        "»Indsatsen«: udgave 1 er rettet af udgave 2. Én sag manglede.",
                        "Sag 78. Status");
        assertThat(corrected(Audience.PUBLIC))
                .contains("»Indsatsen«: udgave 1 er rettet af udgave 2.")
                .doesNotContain("manglede");
    }

    private static String corrected(Audience audience) {
        EditionView correction = new EditionView(
                "b",
                "X-1",
                "Indsatsen",
                2,
                DAY,
                Instant.EPOCH,
                "published",
                Optional.of(Instant.EPOCH),
                Optional.of(new EditionView.OtherEdition("a", 1, Optional.of(Instant.EPOCH))),
                Optional.of("Én sag manglede."),
                Optional.empty());
        return HtmlPaper.article(new MeetingPaper(MEETING, FirstTemplates.FIRST, false, audience)
                .of(List.of(item(78, false)), any -> Optional.empty(), List.of(correction)));
    }

    private static String html(boolean minutes, Audience audience, AgendaItemView item) {
        return HtmlPaper.article(new MeetingPaper(MEETING, FirstTemplates.FIRST, minutes, audience)
                .of(List.of(item), any -> Optional.empty(), List.of()));
    }

    private static AgendaItemView item(int number, boolean closed) {
        return item(new AgendaItemEntry(
                number,
                "Status",
                "15.40.00-G01-19-23",
                closed,
                true,
                false,
                2,
                null,
                "",
                "Derfor",
                "Sådan er det.\nOg sådan.",
                "",
                "",
                "Direktøren",
                "at status drøftes\nat den tages til efterretning",
                "Tema\nNyt",
                "Byrådet",
                ""));
    }

    private static AgendaItemView saying(
            String summary, String climate, String recommender, String recommendations, String edition) {
        return item(new AgendaItemEntry(
                78,
                "Status",
                "",
                false,
                false,
                false,
                null,
                null,
                edition,
                summary,
                "Sådan er det.",
                climate,
                "",
                recommender,
                recommendations,
                "",
                "",
                ""));
    }

    private static AgendaItemView item(AgendaItemEntry entry) {
        return new AgendaItemView(
                7,
                1,
                "sent_on",
                "kle",
                "Byrådet",
                entry.content(1),
                List.of(
                        new AgendaAttachmentView("Svar", "2013-10286", true, Optional.of(DAY.plusDays(1)), false, true),
                        new AgendaAttachmentView("Udkast", "", true, Optional.empty(), true, false)),
                List.of(decision("noted", ""), decision("adopted", "Skrevet forkert")),
                List.of(followUp("committee_wish", "Mere om økonomi"), followUp("task", "Ring til dem")));
    }

    private static AgendaDecisionView decision(String kind, String reason) {
        return new AgendaDecisionView(
                kind,
                "",
                "En anden mening",
                List.of(new AgendaDecisionView.Absent(3, "Medlem Prøvedemo")),
                reason,
                Instant.EPOCH);
    }

    private static AgendaFollowUpView followUp(String kind, String text) {
        return new AgendaFollowUpView(
                5,
                kind,
                text,
                "Jobcentret",
                DAY,
                "",
                "open",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                7);
    }
}
