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

/** That somebody is to be screened no later than a day; from the day on which it was said, or until something else was. */
@Entity
@Table(name = "screening_reminder")
class ScreeningReminder extends Fact {

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @SuppressWarnings("NullAway.Init")
    protected ScreeningReminder() {}

    ScreeningReminder(long enrolmentId, LocalDate dueOn, DateRange days) {
        super(days);
        this.enrolmentId = enrolmentId;
        this.dueOn = dueOn;
    }

    long enrolmentId() {
        return enrolmentId;
    }

    /** Whether it asks for just this and none of the screenings has answered it. */
    boolean asksFor(LocalDate day, List<Screening> screenings) {
        return valid().isOpen()
                && dueOn.equals(day)
                && screenings.stream().allMatch(each -> each.effectiveOn().isBefore(valid().first()));
    }

    /** The same on other days. */
    ScreeningReminder on(DateRange days) {
        return new ScreeningReminder(enrolmentId, dueOn, days);
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(enrolmentId, dueOn);
    }
}
