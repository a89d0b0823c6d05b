package dk.trinvis.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What a target aims at on the last day of a year on the way. */
@Embeddable
class TargetYear {

    @Column(name = "target_year")
    private int year;

    private BigDecimal aim;

    @SuppressWarnings("NullAway.Init")
    protected TargetYear() {}

    TargetYear(TargetView.Year view) {
        year = view.year();
        aim = view.aim();
    }

    int year() {
        return year;
    }

    TargetView.Year view() {
        return new TargetView.Year(year, TargetEntry.plain(aim));
    }
}
