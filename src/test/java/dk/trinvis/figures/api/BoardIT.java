package dk.trinvis.figures.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.testing.Script;
import dk.trinvis.testing.TestServer;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The board of tracks by a script. */
class BoardIT {

    private static final String BOARD = "/api/initiatives/FI-2023/board";

    @Test
    void aCaseFitsTheTracksOfItsStepAndIsAuditedWhenShown() {
        JsonNode board = new Script(TestServer.derby(), "teamleder").json(BOARD);

        assertThat(board.path("tracks")).isNotEmpty();
        assertThat(board.path("cases"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(texts(one.path("fits")))
                        .isEqualTo(StreamSupport.stream(board.path("tracks").spliterator(), false)
                                .filter(track -> one.has("step")
                                        && track.path("firstTargetStep").asInt()
                                                <= one.path("step").asInt()
                                        && one.path("step").asInt()
                                                <= track.path("lastTargetStep").asInt())
                                .map(track -> track.path("code").asText())
                                .toList()));
        assertThat(new Script(TestServer.derby(), "admin")
                        .get("/api/audit?user=teamleder&kind=listed")
                        .body())
                .contains("board of tracks");
    }

    @Test
    void aTrackSaysHowManyAreOnItAndTheTeamSeesWho() {
        JsonNode board = new Script(TestServer.derby(), "teamleder").json(BOARD);

        assertThat(board.path("tracks"))
                .anyMatch(track -> track.path("on").asInt() > 0)
                .allSatisfy(track -> assertThat(
                                StreamSupport.stream(board.path("cases").spliterator(), false)
                                        .filter(one -> one.path("track")
                                                .asText()
                                                .equals(track.path("code").asText())))
                        .hasSize(track.path("on").asInt()));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
