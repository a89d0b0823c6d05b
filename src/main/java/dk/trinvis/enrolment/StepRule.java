package dk.trinvis.enrolment;

import dk.trinvis.common.Message;
import dk.trinvis.ladder.LadderView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * A step belongs to the version of the initiative's ladder in force on the day of the screening (invariant 6), and a
 * screening is something that has happened. Any step may follow any other: the ladder measures, it never gates.
 */
class StepRule {

    private final LocalDate today;
    private final LongFunction<List<LadderView>> versions;
    private final Map<Long, List<LadderView>> known = new HashMap<>();

    /**
     * A rule that remembers the ladders it has asked for.
     *
     * @param versions the versions of the ladder of the initiative with a number
     */
    StepRule(LocalDate today, LongFunction<List<LadderView>> versions) {
        this.today = today;
        this.versions = versions;
    }

    /** Why the screening may not be made; empty when it may. */
    Optional<Message> refusal(Enrolment enrolment, Screening screening) {
        LocalDate day = screening.effectiveOn();
        if (day.isAfter(today)) {
            return Optional.of(Message.of("enrolment.screeningAhead"));
        }
        List<LadderView> inForce = known.computeIfAbsent(enrolment.initiativeId(), versions::apply).stream()
                .filter(version -> version.inForce(day))
                .toList();
        return Stream.of(Optional.of(screening.step()), Optional.ofNullable(screening.citizenStep()))
                .flatMap(Optional::stream)
                .filter(step -> inForce.stream().noneMatch(version -> version.hasStep(step)))
                .findFirst()
                .map(step -> Message.of("enrolment.noSuchStep", step));
    }
}
