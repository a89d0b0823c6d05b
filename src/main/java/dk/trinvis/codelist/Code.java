package dk.trinvis.codelist;

import dk.trinvis.common.Changeable;
import dk.trinvis.common.DateRange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** One code of a list on the days on which it may be used (rule T-11). */
@Entity
class Code extends Changeable {

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private String list;

    private String code;

    @Column(name = "label_da")
    private String labelDa;

    @Column(name = "label_en")
    private String labelEn;

    @Column(name = "sort_order")
    private int sortOrder;

    private boolean sensitive;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @SuppressWarnings("NullAway.Init")
    protected Code() {}

    Code(CodeList list, CodeView view, int sortOrder, DateRange valid) {
        this.list = list.key();
        this.code = view.code();
        this.labelDa = view.labelDa();
        this.labelEn = view.labelEn();
        this.sensitive = view.sensitive();
        this.sortOrder = sortOrder;
        this.validFrom = valid.first();
        this.validUntil = valid.until();
    }

    boolean isNamed(String name) {
        return code.equals(name);
    }

    int sortOrder() {
        return sortOrder;
    }

    DateRange valid() {
        return new DateRange(validFrom, validUntil);
    }

    /** From its first day on it reads thus, and may be used until a day. */
    void read(CodeView view, LocalDate until) {
        labelDa = view.labelDa();
        labelEn = view.labelEn();
        sensitive = view.sensitive();
        validUntil = until;
    }

    /** It may no longer be used from a day on. */
    void end(LocalDate day) {
        if (validUntil.isAfter(day)) {
            validUntil = day;
        }
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validUntil);
    }

    CodeView view() {
        return new CodeView(code, labelDa, labelEn, sensitive);
    }
}
