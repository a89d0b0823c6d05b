package dk.trinvis.figures;

import dk.trinvis.common.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Some of the cases that somebody should look at.
 *
 * @param counters how many there are for each reason, every reason of the queue
 * @param any how many there are in all; a case may have several reasons
 * @param active how many cases go on, whether somebody should look at them or not
 * @param total the length of the list that was asked for
 * @param rows from place {@code from} on: own cases first, then those that go on, then the latest initiative, then whoever
 *     was screened longest ago
 */
public record QueuePage(
        QueueFilter filter,
        AsOf asOf,
        Map<QueueReason, Integer> counters,
        int any,
        int active,
        int total,
        int from,
        int size,
        List<Row> rows) {

    /**
     * A case.
     *
     * @param name empty when the identity is protected
     * @param initiative its code
     * @param caseworker a user name; empty when nobody in the team is responsible by name
     * @param active whether it has not ended
     * @param step empty when not screened by then
     * @param onStepSince the first of the days on that step, without another one in between
     * @param due everything it stands in the queue for
     */
    public record Row(
            String enrolmentRef,
            String citizenRef,
            Optional<String> name,
            String initiative,
            Optional<String> caseworker,
            boolean active,
            Optional<Integer> step,
            Optional<LocalDate> onStepSince,
            List<Due> due) {}

    /**
     * A reason to look at a case.
     *
     * @param on the day on which it was or is due, or since which it is so
     * @param address where it is answered
     */
    public record Due(QueueReason reason, LocalDate on, String address) {}

    public boolean hasMore() {
        return from + rows.size() < total;
    }
}
