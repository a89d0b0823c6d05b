package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import dk.trinvis.common.Version;
import dk.trinvis.enrolment.FollowUpPoint.Answer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody found out of a citizen some weeks after their enrolment had ended; it holds from the day it was given. */
@Entity
@Table(name = "follow_up_answer")
class FollowUpAnswer extends Fact {

    @Column(name = "enrolment_id")
    private long enrolmentId;

    private int weeks;

    private String finding;

    private String source;

    private @Nullable String remark;

    @Column(name = "covers_until")
    private LocalDate coversUntil;

    @SuppressWarnings("NullAway.Init")
    protected FollowUpAnswer() {}

    FollowUpAnswer(long enrolmentId, int weeks, Answer answer) {
        super(DateRange.from(answer.answeredOn()));
        this.enrolmentId = enrolmentId;
        this.weeks = weeks;
        finding = answer.finding();
        source = answer.source();
        remark = answer.remark().orElse(null);
        coversUntil = FollowUpRule.latestUntil(answer.answeredOn(), weeks);
    }

    long enrolmentId() {
        return enrolmentId;
    }

    int weeks() {
        return weeks;
    }

    /** Whether the point was due when this was answered, in an enrolment of these days. */
    boolean counts(DateRange enrolment) {
        return !coversUntil.isBefore(enrolment.until());
    }

    Answer answer() {
        return new Answer(finding, source, valid().first(), Optional.ofNullable(remark));
    }

    Version version() {
        return Version.of(Stream.of(this));
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(enrolmentId, weeks, finding, source, remark);
    }
}
