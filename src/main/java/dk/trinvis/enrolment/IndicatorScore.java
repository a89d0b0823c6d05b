package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a caseworker or a citizen answered to one question on a day. */
@Entity
@Table(name = "indicator_score")
class IndicatorScore extends Fact {

    static final String CASEWORKER = "caseworker";
    static final String CITIZEN = "citizen";

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "indicator_code")
    private String indicator;

    private String asked;

    private int score;

    @SuppressWarnings("NullAway.Init")
    protected IndicatorScore() {}

    IndicatorScore(long enrolmentId, LocalDate day, String asked, String indicator, int score) {
        super(DateRange.inclusive(day, day));
        this.enrolmentId = enrolmentId;
        this.asked = asked;
        this.indicator = indicator;
        this.score = score;
    }

    long enrolmentId() {
        return enrolmentId;
    }

    LocalDate day() {
        return valid().first();
    }

    boolean isOf(String whom) {
        return asked.equals(whom);
    }

    String indicator() {
        return indicator;
    }

    int score() {
        return score;
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(enrolmentId, indicator, asked, score);
    }
}
