package dk.trinvis.activity;

import dk.trinvis.common.Coded;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Identified;
import dk.trinvis.company.Sector;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@link MaxDuration} with the days on which it is in force. */
@Entity
@Table(name = "duration_limit")
class DurationLimit extends Identified {

    private String type;

    @Column(name = "target_group")
    private @Nullable String targetGroup;

    private @Nullable String sector;
    private String unit;
    private int longest;

    @Column(name = "extendable_to")
    private @Nullable Integer extendableTo;

    private String paragraph;
    private String source;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    @Column(name = "valid_until")
    private LocalDate validUntil;

    @SuppressWarnings("NullAway.Init")
    protected DurationLimit() {}

    DurationLimit(MaxDuration limit) {
        type = limit.type();
        targetGroup = limit.targetGroup().orElse(null);
        sector = limit.sector().map(Sector::code).orElse(null);
        unit = limit.unit().code();
        longest = limit.longest();
        extendableTo = limit.extendableTo().orElse(null);
        paragraph = limit.paragraph();
        source = limit.source();
        validFrom = limit.from();
        validUntil = DateRange.FOREVER;
    }

    MaxDuration view() {
        return new MaxDuration(
                type,
                Optional.ofNullable(targetGroup),
                Optional.ofNullable(sector).flatMap(code -> Coded.find(Sector.class, code)),
                Coded.find(LimitUnit.class, unit).orElseThrow(),
                longest,
                Optional.ofNullable(extendableTo),
                paragraph,
                source,
                validFrom);
    }
}
