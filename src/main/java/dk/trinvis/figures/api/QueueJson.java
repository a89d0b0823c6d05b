package dk.trinvis.figures.api;

import dk.trinvis.figures.QueueFilter;
import dk.trinvis.figures.QueuePage;
import dk.trinvis.figures.QueueReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of the work queue.
 *
 * @param counters how many cases there are for each reason; a case may have several
 * @param any how many cases there are for one reason or more; the list of reason {@code any}
 * @param active how many cases go on, whether somebody should look at them or not; the list of reason {@code active}
 * @param total the length of the list
 * @param next address of the next page, if there is one
 */
public record QueueJson(
        LocalDate asOf,
        Instant knownAt,
        String reason,
        String who,
        Optional<String> initiative,
        Map<String, Integer> counters,
        int any,
        int active,
        int total,
        int from,
        int size,
        Optional<String> next,
        List<ItemJson> items) {

    /** A case with everything it stands in the queue for. */
    public record ItemJson(
            String enrolmentRef,
            String citizenRef,
            Optional<String> name,
            String initiative,
            Optional<String> caseworker,
            Optional<Integer> step,
            Optional<LocalDate> onStepSince,
            List<DueJson> due) {}

    /** A reason by its code, and the day on which it was or is due, or since which it is so. */
    public record DueJson(String reason, LocalDate on) {}

    static QueueJson of(QueuePage page) {
        QueueFilter filter = page.filter();
        Map<String, Integer> counters = new LinkedHashMap<>();
        for (QueueReason reason : QueueReason.values()) {
            counters.put(reason.code(), page.counters().getOrDefault(reason, 0));
        }
        String next = "/api/queue?" + filter.query() + "&from="
                + (page.from() + page.rows().size()) + "&size=" + page.size();
        return new QueueJson(
                page.asOf().day(),
                page.asOf().knownAt(),
                filter.reason(),
                filter.who(),
                filter.initiative(),
                counters,
                page.any(),
                page.active(),
                page.total(),
                page.from(),
                page.size(),
                page.hasMore() ? Optional.of(next) : Optional.empty(),
                page.rows().stream().map(QueueJson::item).toList());
    }

    private static ItemJson item(QueuePage.Row row) {
        return new ItemJson(
                row.enrolmentRef(),
                row.citizenRef(),
                row.name(),
                row.initiative(),
                row.caseworker(),
                row.step(),
                row.onStepSince(),
                row.due().stream()
                        .map(due -> new DueJson(due.reason().code(), due.on()))
                        .toList());
    }
}
