package dk.trinvis.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One question of a set, on the days on which it is asked. */
@Entity
@Table(name = "readiness_indicator")
class Indicator {

    @Id
    private long id;

    @Column(name = "set_code")
    @SuppressWarnings("UnusedVariable") // queries ask for it
    private String setCode;

    private String code;

    @Column(name = "label_da")
    private String labelDa;

    @Column(name = "label_en")
    private String labelEn;

    @Column(name = "question_da")
    private String questionDa;

    @Column(name = "question_en")
    private String questionEn;

    @Column(name = "sort_order")
    @SuppressWarnings("UnusedVariable") // queries ask for it
    private int sortOrder;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @SuppressWarnings("NullAway.Init")
    protected Indicator() {}

    boolean isAskedOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validUntil);
    }

    IndicatorView view() {
        return new IndicatorView(code, labelDa, labelEn, questionDa, questionEn);
    }
}
