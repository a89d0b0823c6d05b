package dk.trinvis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Compares the counters of the work queue, and the numbers of a team's load, with their lists. */
public final class QueueLists {

    private static final int MOST_ROWS = 100;

    private final Function<String, JsonNode> api;

    /** Asks by a function from an address of the API to what it answers. */
    public QueueLists(Function<String, JsonNode> api) {
        this.api = api;
    }

    /** Opens every counter of somebody's queue; answers how many cases its lists named in all. */
    public int compareCounters(String whose) {
        int listed = 0;
        for (Map.Entry<String, JsonNode> counter :
                api.apply("/api/queue?" + whose).path("counters").properties()) {
            String reason = counter.getKey();
            Set<String> list = list("reason=" + reason + "&" + whose, reason);
            assertThat(list)
                    .as("%s of %s", reason, whose)
                    .hasSize(counter.getValue().asInt());
            listed += list.size();
        }
        assertLength("reason=active&" + whose, api.apply("/api/queue?" + whose).path("active"));
        return listed;
    }

    /** Opens every number of a team's load. */
    public void compareLoad(String team, String since) {
        JsonNode load = api.apply("/api/teams/" + team + "/load?since=" + since);
        for (JsonNode row : load.path("load")) {
            String who = "who=" + row.path("caseworker").asText("nobody");
            row.path("steps")
                    .properties()
                    .forEach(step -> assertLength("reason=step-" + step.getKey() + "&" + who, step.getValue()));
            assertLength("reason=unscreened&" + who, row.path("unscreened"));
            assertLength("reason=active&" + who, row.path("active"));
        }
        String moved = "&who=team&since=" + since;
        assertLength("reason=entered" + moved, load.path("moved").path("entered"));
        assertLength("reason=left" + moved, load.path("moved").path("left"));
        assertLength("reason=movedTowardJob" + moved, load.path("moved").path("towardJob"));
        assertLength("reason=movedAwayFromJob" + moved, load.path("moved").path("awayFromJob"));
        assertLength("reason=sameStep&who=team", load.path("standingStill").path("sameStep"));
        assertLength("reason=noActivity&who=team", load.path("standingStill").path("noActivity"));
    }

    private void assertLength(String query, JsonNode number) {
        assertThat(list(query, "")).as(query).hasSize(number.asInt());
    }

    /** The references of a list, page by page; each of its rows must say the reason, if one is given. */
    private Set<String> list(String query, String reason) {
        Set<String> refs = new HashSet<>();
        String next = "/api/queue?" + query + "&size=" + MOST_ROWS;
        int total = 0;
        while (!next.isEmpty()) {
            JsonNode page = api.apply(next);
            for (JsonNode item : page.path("items")) {
                assertThat(refs.add(item.path("enrolmentRef").asText()))
                        .as(item.toString())
                        .isTrue();
                assertThat(item.path("due").findValuesAsText("reason"))
                        .as(query)
                        .contains(named(reason, item));
            }
            total = page.path("total").asInt();
            next = page.path("next").asText("");
        }
        assertThat(refs).as(query).hasSize(total);
        return refs;
    }

    private static String[] named(String reason, JsonNode item) {
        return reason.isEmpty()
                ? item.path("due").findValuesAsText("reason").toArray(String[]::new)
                : new String[] {reason};
    }
}
