package dk.trinvis.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.testing.Demo;
import dk.trinvis.testing.PaperText;
import dk.trinvis.testing.Script;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The five papers that everything began with: each of their numbers stands in what the sample data are written as. */
@ParameterizedClass
@EnumSource
class SamplePapersIT {

    private final Script secretary;

    SamplePapersIT(Demo demo) {
        secretary = new Script(demo.server(), "sekretaer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf", "docx"})
    void everyNumberOfThePapersStandsInWhatTheyAreWrittenAs(String format) throws IOException {
        for (SourcePaper paper : SourcePaper.values()) {
            for (Map.Entry<String, List<String>> told : words(paper).entrySet()) {
                assertThat(text(address(paper, told.getKey()), format, "closed"))
                        .as("%s: %s", paper, told.getKey())
                        .contains(told.getValue());
            }
        }
    }

    /** What has to stand where, without spaces: papers break their lines where they like. */
    private static Map<String, List<String>> words(SourcePaper paper) {
        return paper.rows().stream()
                .filter(row -> !row.isLeftOut())
                .collect(Collectors.groupingBy(
                        SourcePaper.Row::where, Collectors.mapping(row -> unspaced(row.words()), Collectors.toList())));
    }

    private String address(SourcePaper paper, String where) {
        return where.equals("minutes")
                ? meeting(paper.committee, paper.day) + "/minutes"
                : "/api/agenda-items/"
                        + items(paper.committee, paper.day).stream()
                                .filter(item -> where.equals("item "
                                        + item.path("content").path("number").asText()))
                                .map(item -> item.path("id").asText())
                                .findFirst()
                                .orElseThrow()
                        + "/paper";
    }

    @Test
    void moneyTargetsMilestonesThemesAndTermsAreDataAndNotOnlyWords() {
        JsonNode grant =
                secretary.json("/api/initiatives/AF-2024").path("grants").path(0);
        JsonNode aims = secretary.json("/api/initiatives/BS-2024/aims");
        JsonNode overview = secretary.json("/api/overviews/albertslund?month=2022-12");
        JsonNode member =
                secretary.json("/api/committees/arbejdsmarkedsudvalget/members").findParent("party");

        assertThat(grant.path("amountOere").asLong()).isEqualTo(50_000_000);
        assertThat(grant.path("lines").findValuesAsText("amountOere")).containsExactly("10000000", "40000000");
        assertThat(aims.findValuesAsText("dueOn")).contains("2024-12-31", "2025-12-31", "2026-12-31", "2027-12-31");
        assertThat(secretary
                        .json("/api/initiatives/BS-2024")
                        .path("milestones")
                        .path(0)
                        .path("dueOn")
                        .asText())
                .isEqualTo("2023-11-23");
        assertThat(overview.path("themes")).hasSize(4);
        assertThat(overview.path("set").path("averageAreas")).hasSize(6);
        assertThat(member.path("firstDay").asText()).isEqualTo("2022-01-01");
        assertThat(member.path("lastDay").asText()).isEqualTo("2025-12-31");
    }

    @Test
    void theMinutesOfTheStatusTellThePublicNothingThatItsEditionKeepsBack() throws IOException {
        String read = text(meeting("arbejdsmarkedsudvalget", "2023-10-05") + "/minutes", "html", "public");

        assertThat(read)
                .contains("fokuseretintegrationsindsats", "færreend5errepatrieret")
                .doesNotContain("70sager", "1errepatrieret");
    }

    @Test
    void whoWasAbsentIsSaidItemByItem() {
        assertThat(absent("arbejdsmarkedsudvalget", "2023-10-05")).containsExactly(1, 1, 1, 1, 1, 1, 1);
        assertThat(absent("albertslund-ebu", "2023-01-23")).containsExactly(0, 1, 1, 1, 0, 0, 0, 0);
    }

    @Test
    void membersAreThereWithTheirPartiesAndOrganisationsAndTheForumHasTwoViceChairsAgain() {
        JsonNode forum = secretary.json("/api/committees/arbejdsmarkedsforum/members");

        assertThat(secretary
                        .json("/api/committees/arbejdsmarkedsudvalget/members")
                        .findValuesAsText("party"))
                .containsExactlyInAnyOrder("O", "A", "V", "V", "V", "Æ", "A");
        assertThat(forum.findValuesAsText("nominatedBy")).contains("HK");
        assertThat(forum.path("viceChairsDemanded").asInt()).isEqualTo(2);
        assertThat(forum.has("viceChairs")).isFalse();
    }

    @Test
    void theCaseOfTheCouncilGoesThroughItsCommitteeAndOneReplyIsMissing() {
        JsonNode council = items("aalborg-byraad", "2013-12-16").get(0);
        JsonNode note = items("aalborg-beskaeftigelsesudvalg", "2013-10-11").get(0);
        JsonNode wish = items("aalborg-beskaeftigelsesudvalg", "2013-09-24")
                .get(0)
                .path("followUps")
                .get(0);

        assertThat(council.path("journalKind").asText()).isEqualTo("other");
        assertThat(council.path("content").path("continues").asLong())
                .isEqualTo(note.path("id").asLong());
        assertThat(note.path("sentOnTo").asText()).isEqualTo("Magistraten");
        assertThat(wish.path("answerItem").asLong()).isEqualTo(note.path("id").asLong());
        assertThat(StreamSupport.stream(council.path("attachments").spliterator(), false)
                        .filter(each -> each.path("missing").asBoolean())
                        .map(each -> each.path("name").asText()))
                .containsExactly("Høringssvar fra AMU");
    }

    private List<Integer> absent(String committee, String day) {
        return items(committee, day).stream()
                .map(item -> item.path("decisions").get(0).path("absent").size())
                .toList();
    }

    private List<JsonNode> items(String committee, String day) {
        return StreamSupport.stream(
                        secretary.json(meeting(committee, day)).path("items").spliterator(), false)
                .toList();
    }

    private String meeting(String committee, String day) {
        for (JsonNode each : secretary.json("/api/meetings?committee=" + committee)) {
            if (each.path("day").asText().equals(day)) {
                return "/api/meetings/" + each.path("id").asText();
            }
        }
        throw new AssertionError("no meeting of " + committee + " on " + day);
    }

    private String text(String address, String format, String audience) throws IOException {
        HttpResponse<byte[]> answer = secretary.bytes(address + "." + format + "?audience=" + audience);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return unspaced(PaperText.of(format, answer.body()));
    }

    private static String unspaced(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
