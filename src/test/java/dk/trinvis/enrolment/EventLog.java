package dk.trinvis.enrolment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What happened, in the order of recording: the truth that the rectangles must agree with. */
class EventLog {

    /** One line of it. */
    record Line(Instant moment, String ref, HistoryEvent event) {}

    private final List<Line> lines = new ArrayList<>();

    void add(Line line) {
        lines.add(line);
    }

    /** Every enrolment as known at a moment, worked out from the beginning. */
    Map<String, NaiveCase> replay(Instant knownAt) {
        Map<String, NaiveCase> cases = new TreeMap<>();
        for (Line line : lines) {
            if (!line.moment().isAfter(knownAt)) {
                line.event().on(cases.computeIfAbsent(line.ref(), ref -> new NaiveCase()));
            }
        }
        return cases;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
