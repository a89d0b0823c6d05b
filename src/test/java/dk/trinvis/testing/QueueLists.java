package dk.trinvis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.trinvis.figures.QueueReason;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares the counters of the work queue, and the numbers of a team's load, with their lists. */
public final class QueueLists {

    private static final int MOST_ROWS = 100;

    /** The medians are days, and of who was scored twice nobody is named: there is no list of them. */
    private static final Set<String> PARTS_OF_LOAD = Set.of(
            "team",
            "name",
            "asOf",
            "knownAt",
            "load",
            "moved",
            "standingStill",
            "medianDaysOnStep",
            "corrections",
            "agreement");

    private static final Map<String, String> MOVED = Map.of(
            "entered", "entered", "left", "left", "towardJob", "movedTowardJob", "awayFromJob", "movedAwayFromJob");

    private static final Map<String, String> STANDING_STILL =
            Map.of("sameStep", "sameStep", "noActivity", "noActivity");

    private final Function<String, JsonNode> api;
    private final Map<String, Integer> longest = new TreeMap<>();

    /** Asks by a function from an address of the API to what it answers. */
    public QueueLists(Function<String, JsonNode> api) {
        this.api = api;
    }

    /** Opens every counter of somebody's queue; answers how many cases its lists named in all. */
    public int compareCounters(String whose) {
        JsonNode queue = api.apply("/api/queue?" + whose);
        Map<String, Set<String>> lists = new TreeMap<>();
        for (QueueReason reason : QueueReason.values()) {
            String code = reason.code();
            Set<String> list = list("reason=" + code + "&" + whose, code);
            assertThat(queue.path("counters").path(code).asInt(-1))
                    .as("%s of %s", code, whose)
                    .isEqualTo(list.size());
            lists.put(code, list);
            longest.merge(code, list.size(), Math::max);
        }
        assertThat(list("reason=any&" + whose, ""))
                .as("any of %s", whose)
                .hasSize(queue.path("any").asInt(-1))
                .isEqualTo(lists.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        assertLength("reason=active&" + whose, queue.path("active"));
        return lists.values().stream().mapToInt(Set::size).sum();
    }

    /** The counters that named nobody each time. */
    public List<String> neverNamed() {
        return longest.entrySet().stream()
                .filter(each -> each.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Opens every number of a team's load; one that is not known here fails. */
    public void compareLoad(String team, String since) {
        JsonNode load = api.apply("/api/teams/" + team + "/load?since=" + since);
        assertThat(load.properties()).extracting(Map.Entry::getKey).allMatch(PARTS_OF_LOAD::contains);
        Map<String, Integer> ofTeam = new TreeMap<>();
        for (JsonNode row : load.path("load")) {
            String who = "&who=" + row.path("caseworker").asText("nobody");
            Map<String, JsonNode> numbers = new TreeMap<>(Map.of("unscreened", row.path("unscreened")));
            numbers.put("active", row.path("active"));
            row.path("steps").properties().forEach(step -> numbers.put("step-" + step.getKey(), step.getValue()));
            numbers.forEach((reason, number) -> {
                assertLength("reason=" + reason + who, number);
                ofTeam.merge(reason, number.asInt(), Integer::sum);
            });
        }
        ofTeam.forEach((reason, sum) -> assertThat(list("reason=" + reason + "&who=team", ""))
                .as(reason)
                .hasSize(sum));
        assertNumbers(load.path("moved"), "&who=team&since=" + since, MOVED);
        assertNumbers(load.path("standingStill"), "&who=team", STANDING_STILL);
        String longestAgo = load.path("standingStill").path("oldestScreening").asText("");
        if (!longestAgo.isEmpty()) {
            assertThat(list("reason=screenedOn-" + longestAgo + "&who=team", ""))
                    .isNotEmpty();
        }
        assertThat(api.apply("/api/corrections/waiting"))
                .hasSize(load.path("corrections").path("waiting").asInt(-1));
    }

    /** Every number among these is that of a list, or else the test does not know it. */
    private void assertNumbers(JsonNode numbers, String whose, Map<String, String> reasons) {
        numbers.properties().stream().filter(each -> each.getValue().isNumber()).forEach(each -> {
            assertThat(reasons).containsKey(each.getKey());
            assertLength("reason=" + reasons.get(each.getKey()) + whose, each.getValue());
        });
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
