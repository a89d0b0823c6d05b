package dk.trinvis.enrolment;

import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A screening that a second assessor scores without knowing what the first one said. No step period comes of it. */
@Entity
@Table(name = "second_scoring")
class SecondScoring {

    @Id
    private String id;

    @Column(name = "team_id")
    private long teamId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "drawn_for")
    private LocalDate drawnFor;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Column(name = "drawn_by")
    private String drawnBy;

    @Column(name = "screened_on")
    private LocalDate screenedOn;

    @Column(name = "first_step")
    private int firstStep;

    @Column(name = "first_assessor")
    private String firstAssessor;

    @Column(name = "second_step")
    private @Nullable Integer secondStep;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "scored_at")
    private @Nullable Instant scoredAt;

    @Column(name = "scored_by")
    private @Nullable String scoredBy;

    @SuppressWarnings("NullAway.Init")
    protected SecondScoring() {}

    /** Of a screening that counts, drawn for a team in a month. */
    SecondScoring(long teamId, LocalDate month, StepPeriod screened, Stamp stamp) {
        Screening first = screened.screening().orElseThrow();
        id = UUID.randomUUID().toString();
        this.teamId = teamId;
        enrolmentId = screened.enrolmentId();
        drawnFor = month;
        drawnAt = stamp.moment();
        drawnBy = stamp.by();
        screenedOn = first.effectiveOn();
        firstStep = first.step();
        firstAssessor = first.assessor();
    }

    String id() {
        return id;
    }

    long enrolmentId() {
        return enrolmentId;
    }

    /** The day of the conversation, whose ladder it is scored on. */
    LocalDate screenedOn() {
        return screenedOn;
    }

    boolean isFirstBy(String userName) {
        return firstAssessor.equals(userName);
    }

    /** By whom and when it was scored a second time. */
    Optional<Version> scored() {
        return scoredAt == null || scoredBy == null ? Optional.empty() : Optional.of(new Version(scoredAt, scoredBy));
    }

    void score(int step, String why, Stamp stamp) {
        secondStep = step;
        reason = why;
        scoredAt = stamp.moment();
        scoredBy = stamp.by();
    }
}
