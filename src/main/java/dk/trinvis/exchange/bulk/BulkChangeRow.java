package dk.trinvis.exchange.bulk;

import dk.trinvis.common.Identified;
import dk.trinvis.common.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One case of a {@link BulkChange}. */
@Entity
@Table(name = "bulk_change_row")
class BulkChangeRow extends Identified {

    @Column(name = "bulk_change_id")
    private String changeId;

    @Column(name = "enrolment_ref")
    private String enrolmentRef;

    private String fate;

    @Column(name = "why_da")
    private @Nullable String whyDa;

    @Column(name = "why_en")
    private @Nullable String whyEn;

    @SuppressWarnings("NullAway.Init")
    protected BulkChangeRow() {}

    BulkChangeRow(BulkChange change, String enrolmentRef) {
        this.changeId = change.id();
        this.enrolmentRef = enrolmentRef;
        fate = RowFate.PLANNED.name();
    }

    String enrolmentRef() {
        return enrolmentRef;
    }

    boolean isDone() {
        return fate.equals(RowFate.DONE.name());
    }

    void settle(BulkOutcome outcome) {
        fate = outcome.fate().name();
        whyDa = outcome.danish().orElse(null);
        whyEn = outcome.english().orElse(null);
    }

    BulkOutcome outcome() {
        Optional<Words> why = Optional.ofNullable(whyDa).map(danish -> (Words) locale -> said(danish, locale));
        return new BulkOutcome(RowFate.valueOf(fate), why);
    }

    private String said(String danish, Locale locale) {
        return locale.getLanguage().equals("en") ? Optional.ofNullable(whyEn).orElse(danish) : danish;
    }
}
