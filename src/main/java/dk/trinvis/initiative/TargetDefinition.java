package dk.trinvis.initiative;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an initiative aims at on a day, and on the way there. It holds on any day: what changes is what is known of it. */
@Entity
@Table(name = "target_definition")
class TargetDefinition extends Fact {

    @ManyToOne
    @JoinColumn(name = "target_id")
    private Target target;

    private String name;

    private String unit;

    @Column(name = "counts_people")
    private boolean countsPeople;

    private String comparator;

    private BigDecimal aim;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String path;

    @SuppressWarnings("NullAway.Init")
    protected TargetDefinition() {}

    TargetDefinition(Target target, TargetView view) {
        super(DateRange.from(DateRange.NAMEABLE.first()));
        this.target = target;
        name = view.name();
        unit = view.unit();
        countsPeople = view.countsPeople();
        comparator = view.comparator();
        aim = view.aim();
        dueOn = view.dueOn();
        path = view.path().stream()
                .map(year -> year.year() + " " + year.aim().toPlainString())
                .collect(Collectors.joining("\n"));
    }

    Target target() {
        return target;
    }

    TargetView view() {
        return new TargetView(
                target.code(),
                name,
                unit,
                countsPeople,
                comparator,
                TargetEntry.plain(aim),
                dueOn,
                path.lines().map(TargetDefinition::year).toList());
    }

    private static TargetView.Year year(String line) {
        int space = line.indexOf(' ');
        return new TargetView.Year(
                Integer.parseInt(line.substring(0, space)), new BigDecimal(line.substring(space + 1)));
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(view());
    }
}
