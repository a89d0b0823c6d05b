package dk.trinvis.figures;

import dk.trinvis.initiative.InitiativeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What moved in a team since the end of a day, {@code :before}: who came and went, as the account counts them (E.5), and who
 * of those active on both days is on another step, by each ladder's stored direction (E.4).
 */
class Movements {

    private final Source source;
    private final List<InitiativeView> initiatives;
    private final Set<Long> lowerIsCloser;

    /**
     * Those of some cases.
     *
     * @param source of {@link TeamCases#moving}
     * @param lowerIsCloser the ladders on which a lower number is closer to a job
     */
    Movements(Source source, List<InitiativeView> initiatives, Set<Long> lowerIsCloser) {
        this.source = source;
        this.initiatives = initiatives;
        this.lowerIsCloser = lowerIsCloser;
    }

    Cohort entered() {
        return cohort("entered", "x.valid_from > :before", List.of());
    }

    Cohort left() {
        return cohort("left", "x.valid_until > :before AND " + Cohort.ENDED.condition(), List.of());
    }

    Cohort towardJob() {
        return onOtherStep("movedTowardJob", "<", ">");
    }

    Cohort awayFromJob() {
        return onOtherStep("movedAwayFromJob", ">", "<");
    }

    List<Cohort> all() {
        return List.of(entered(), left(), towardJob(), awayFromJob());
    }

    /** The cohort with a name, as addresses call it. */
    Optional<Cohort> named(String name) {
        return all().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private Cohort onOtherStep(String name, String whereLowerIsCloser, String elsewhere) {
        List<Object> values = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        initiatives.stream()
                .collect(Collectors.partitioningBy(one -> lowerIsCloser.contains(one.ladderId())))
                .forEach((lower, alike) -> {
                    if (!alike.isEmpty()) {
                        conditions.add("x.initiative_id IN (" + QueueCohorts.places(alike) + ") AND x.step "
                                + (lower ? whereLowerIsCloser : elsewhere) + " x.step_before");
                        alike.forEach(initiative -> values.add(initiative.id()));
                    }
                });
        return cohort(name, Cohort.ACTIVE.condition() + " AND " + QueueCohorts.oneOf(conditions), values);
    }

    private Cohort cohort(String name, String condition, List<Object> values) {
        return new Cohort(name, source, condition, values);
    }
}
