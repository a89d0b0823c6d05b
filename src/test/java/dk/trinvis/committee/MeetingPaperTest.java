package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.paper.HtmlPaper;
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
                        "1. at status drøftes",
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

    private static String html(boolean minutes, Audience audience, AgendaItemView item) {
        return HtmlPaper.article(new MeetingPaper(MEETING, "Sag", minutes, audience).of(List.of(item)));
    }

    private static AgendaItemView item(int number, boolean closed) {
        AgendaItemContent content = new AgendaItemEntry(
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
                        "Byrådet")
                .content(1);
        return new AgendaItemView(
                7,
                1,
                "sent_on",
                "kle",
                "Byrådet",
                content,
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
