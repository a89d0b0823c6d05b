package dk.trinvis.enrolment;

import dk.trinvis.citizen.Chronicle;
import java.util.List;

/** An event: these cases are being told of in a chronicle. Whoever knows what happened in them adds it. */
public record ToldCases(List<Told> cases) {

    /** One of them: where to add, and the right to look. */
    public record Told(Chronicle.Case chronicle, OpenedCase opened) {}

    /** The right to look at each. */
    public List<OpenedCase> opened() {
        return cases.stream().map(Told::opened).toList();
    }
}
