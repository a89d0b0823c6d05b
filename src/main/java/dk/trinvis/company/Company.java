package dk.trinvis.company;

import dk.trinvis.citizen.SearchName;
import dk.trinvis.common.Coded;
import dk.trinvis.common.Identified;
import dk.trinvis.common.Version;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An employer. What is written of it last is what counts. */
@Entity
class Company extends Identified {

    private String cvr;
    private String name;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    @Column(name = "search_name")
    private String searchName;

    private @Nullable String sector;

    @Column(name = "production_unit")
    private @Nullable String productionUnit;

    @Column(name = "contact_name")
    private @Nullable String contactName;

    @Column(name = "contact_phone")
    private @Nullable String contactPhone;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected Company() {}

    Company(CompanyEntry entry, Instant at, String by) {
        cvr = entry.cvr().digits();
        state(entry, at, by);
    }

    /** Writes what is now said of it over what was said before. */
    final void state(CompanyEntry entry, Instant at, String by) {
        name = entry.name().strip();
        searchName = SearchName.of(name);
        sector = entry.sector().orElse(null);
        productionUnit = entry.productionUnit().orElse(null);
        contactName = entry.contactName().orElse(null);
        contactPhone = entry.contactPhone().orElse(null);
        changedAt = at;
        changedBy = by;
    }

    CompanyView view() {
        return new CompanyView(
                cvr,
                name,
                Optional.ofNullable(sector).flatMap(code -> Coded.find(Sector.class, code)),
                Optional.ofNullable(productionUnit),
                Optional.ofNullable(contactName),
                Optional.ofNullable(contactPhone),
                new Version(changedAt, changedBy));
    }
}
