package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.PaperText;
import dk.trinvis.testing.PdfValidator;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The papers as they come from a running server: each number of the status stands in all three, or in none. */
@ParameterizedClass
@EnumSource
class PaperDownloadsIT {

    private static final String DAY = "asOf=2023-09-27";
    private static final Set<String> SECTIONS =
            Set.of("movement", "citizens", "outcomes", "steps", "activities", "tracks", "progress", "duration");

    /** Where each number stands; a tilde for what is between it and its row's first words. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("movement.launched", "Ved lanceringen 1. juli 2023 #"),
            Map.entry("movement.admitted", "Kommet til siden #"),
            Map.entry("movement.everEnrolled", "I alt i indsatsen siden lanceringen #"),
            Map.entry("movement.ended", "Heraf afsluttet #"),
            Map.entry("movement.active", "Aktive 27. september 2023 #"),
            Map.entry("citizens.active", " sager (# borgere) er aktive"),
            Map.entry("citizens.everEnrolled", " sager (# borgere) har i alt"),
            Map.entry("outcomes.education", "# er kommet i uddannelse"),
            Map.entry("outcomes.employment", "# er kommet i job"),
            Map.entry("outcomes.self_supporting", "# er blevet selvforsørgende"),
            Map.entry("outcomes.repatriated", "# er repatrieret"),
            Map.entry("steps.1", "Trin 1 ~ # ?"),
            Map.entry("steps.2", "Trin 2 ~ # ?"),
            Map.entry("steps.3", "Trin 3 ~ # ?"),
            Map.entry("steps.4", "Trin 4 ~ # ?"),
            Map.entry("steps.5", "Trin 5 ~ # ?"),
            Map.entry("activities.small_job", "småjob #"),
            Map.entry("activities.work_placement", "virksomhedspraktik #"),
            Map.entry("activities.utility_work", "nytteindsats #"),
            Map.entry("activities.danish_course", "sprogskole #"),
            Map.entry("activities.health_service", "sundhedstilbud #"),
            Map.entry("activities.job_search_course", "jobsøgningsforløb #"),
            Map.entry("activities.mentor_support", "mentor #"),
            Map.entry("tracks.spor-1", "Spor 1 ~ #"),
            Map.entry("tracks.spor-2", "Spor 2 ~ #"),
            Map.entry("tracks.spor-3", "Spor 3 ~ #"),
            Map.entry("progress.towardJob", "# er rykket tættere på job"),
            Map.entry("progress.unchanged", "# er på samme trin"),
            Map.entry("progress.awayFromJob", "# er rykket længere fra job"),
            Map.entry("progress.firstScreeningOnly", "# er kun screenet én gang"),
            Map.entry("duration.activeMedianDays", "aktive sag har varet # dage"),
            Map.entry("duration.endedMedianDays", "afsluttede sag varede # dage"),
            Map.entry("duration.activeMeanDays", "de aktive sager varet # dage"),
            Map.entry("duration.endedMeanDays", "de afsluttede sager varede # dage"),
            Map.entry("inNoActivity", "Ingen registreret aktivitet #"),
            Map.entry("inNoTrack", "Ikke på et spor #"));

    private final TestServer server;

    PaperDownloadsIT(Demo demo) {
        server = demo.server();
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberOfTheStatusStandsInAllThree(Audience audience) throws Exception {
        Map<String, Integer> numbers = numbers();
        assertThat(new TreeSet<>(numbers.keySet())).isEqualTo(new TreeSet<>(PLACES.keySet()));

        for (String paper : List.of(html(audience), pdf(audience), word(audience))) {
            String text = paper.replaceAll("[\\s\\u00a0]+", " ");
            if (audience == Audience.PUBLIC) {
                numbers.keySet().removeIf(name -> name.endsWith("MeanDays"));
                assertThat(text).doesNotContain("I gennemsnit");
            }
            numbers.forEach((name, number) -> {
                String shown = audience == Audience.PUBLIC ? publicly(name, number) : number.toString();
                assertThat(text).as(name).containsPattern(place(name, shown));
                if (!shown.equals(number.toString())) {
                    assertThat(text).as(name).doesNotContainPattern(place(name, number.toString()));
                }
            });
            if (audience == Audience.PUBLIC) {
                assertThat(text)
                        .contains("Kladde – må ikke offentliggøres")
                        .doesNotContain("Offentlig udgave")
                        .doesNotContainPattern("\\b(70|fire)\\b");
            }
        }
    }

    /** Of the sample only the launched are withheld, with the few admitted; 27 September was a Wednesday. */
    private static String publicly(String name, int number) {
        if (name.startsWith("duration.")) {
            int weeks = name.contains("active") ? (number + 4) / 7 : Math.round(number / 7F);
            return Integer.toString(7 * weeks);
        }
        return name.equals("movement.launched")
                ? "vises ikke"
                : number > 0 && number < 5 ? "færre end 5" : Integer.toString(number);
    }

    private static Pattern place(String name, String number) {
        String written = number.equals("0") ? "(0|[iI]ngen)" : "\\b" + number;
        String place = Pattern.quote(PLACES.getOrDefault(name, ""))
                .replace("?", "\\E\\d+ %\\Q")
                .replace("~", "\\E((?!(Trin|Spor) \\d).)+\\Q")
                .replace("#", "\\E(?i:" + written + ")\\b\\Q");
        return Pattern.compile(place);
    }

    /** Every number of the status that a paper shows, by its path. */
    private Map<String, Integer> numbers() {
        JsonNode status = new Script(server, "teamleder").json("/api/initiatives/FI-2023/status?" + DAY);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        SECTIONS.forEach(section -> status.path(section)
                .properties()
                .forEach(field -> numbers.put(
                        section + "." + field.getKey(), field.getValue().asInt())));
        for (String name : List.of("inNoActivity", "inNoTrack")) {
            numbers.put(name, status.path(name).asInt());
        }
        assertThat(status.path("unscreened").asInt()).isZero();
        numbers.keySet().removeAll(Set.of("movement.launchDay", "progress.notScreened"));
        return numbers;
    }

    private String html(Audience audience) throws IOException {
        return PaperText.of("html", download("html", audience, "text/html"));
    }

    private String pdf(Audience audience) throws IOException {
        byte[] pdf = download("pdf", audience, "application/pdf");
        assertThat(PdfValidator.violations(pdf)).isEmpty();
        return PaperText.of("pdf", pdf);
    }

    private String word(Audience audience) throws IOException {
        return PaperText.of("docx", download("docx", audience, "application/vnd.openxmlformats-officedocument"));
    }

    private byte[] download(String format, Audience audience, String type) {
        HttpResponse<byte[]> answer = new Script(server, "sekretaer")
                .bytes("/api/initiatives/FI-2023/status." + format + "?" + DAY + "&audience=" + audience.word());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("status-FI-2023-2023-09-27-" + audience.word() + "." + format);
        return answer.body();
    }
}
