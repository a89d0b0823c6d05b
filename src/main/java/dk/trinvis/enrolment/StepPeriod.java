package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The step of an enrolment on some days. An enrolment's step periods tile its whole period: without a step until the first
 * screening counts, then from screening to screening, the last one up to the end. So "which step on day d" is one range
 * question, and the steps and the unscreened of a day are all that is active on it.
 */
@Entity
@Table(name = "step_period")
class StepPeriod extends Fact {

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "initiative_id")
    private long initiativeId;

    private @Nullable Integer step;

    @Column(name = "first_step")
    private @Nullable Integer firstStep;

    @Column(name = "first_screening")
    private boolean firstScreening;

    @Column(name = "effective_on")
    private @Nullable LocalDate effectiveOn;

    private @Nullable String assessor;

    private @Nullable String reason;

    @Column(name = "citizen_view")
    private @Nullable String citizenView;

    @Column(name = "citizen_step")
    private @Nullable Integer citizenStep;

    protected StepPeriod() {}

    /** Days before the first screening. */
    StepPeriod(Enrolment enrolment, DateRange days) {
        super(days);
        enrolmentId = enrolment.id();
        initiativeId = enrolment.initiativeId();
    }

    /** Days on the step of a screening, with the first screening's step beside it so that progress needs no second row. */
    StepPeriod(Enrolment enrolment, DateRange days, Screening screening, Screening first) {
        this(enrolment, days);
        step = screening.step();
        firstStep = first.step();
        firstScreening = screening.equals(first);
        effectiveOn = screening.effectiveOn();
        assessor = screening.assessor();
        reason = screening.reason();
        citizenView = screening.citizenView();
        citizenStep = screening.citizenStep();
    }

    long enrolmentId() {
        return enrolmentId;
    }

    /** The screening that it comes from; empty on the days before the first. */
    Optional<Screening> screening() {
        if (step == null || effectiveOn == null || assessor == null) {
            return Optional.empty();
        }
        return Optional.of(new Screening(effectiveOn, step, assessor, reason, citizenView, citizenStep));
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(
                enrolmentId,
                initiativeId,
                step,
                firstStep,
                firstScreening,
                effectiveOn,
                assessor,
                reason,
                citizenView,
                citizenStep);
    }
}
