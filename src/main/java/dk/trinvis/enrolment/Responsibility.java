package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which team, and who in it, is responsible for an enrolment. Goes on after its end, so that somebody still answers for it. */
@Entity
class Responsibility extends Fact {

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "team_id")
    private long teamId;

    private @Nullable String caseworker;

    protected Responsibility() {}

    Responsibility(Enrolment enrolment, DateRange days, Who who) {
        super(days);
        enrolmentId = enrolment.id();
        teamId = who.teamId();
        caseworker = who.caseworker().orElse(null);
    }

    long enrolmentId() {
        return enrolmentId;
    }

    Who who() {
        return new Who(teamId, Optional.ofNullable(caseworker));
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(enrolmentId, teamId, caseworker);
    }

    /**
     * A team and, once somebody has been named, a caseworker in it.
     *
     * @param caseworker a user name
     */
    record Who(long teamId, Optional<String> caseworker) {}
}
