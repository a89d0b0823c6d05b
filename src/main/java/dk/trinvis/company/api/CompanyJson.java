package dk.trinvis.company.api;

import dk.trinvis.company.CompanyEntry;
import dk.trinvis.company.CompanyView;
import dk.trinvis.company.CvrNumber;
import dk.trinvis.company.Sector;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A company.
 *
 * @param cvr eight digits; left out when a company is written, as it stands in the address
 * @param sector {@code private} or {@code public}
 * @param productionUnit ten digits
 */
public record CompanyJson(
        @Nullable String cvr,
        @Nullable String name,
        @Nullable String sector,
        @Nullable String productionUnit,
        @Nullable String contactName,
        @Nullable String contactPhone) {

    static CompanyJson of(CompanyView view) {
        return new CompanyJson(
                view.cvr(),
                view.name(),
                view.sector().map(Sector::code).orElse(null),
                view.productionUnit().orElse(null),
                view.contactName().orElse(null),
                view.contactPhone().orElse(null));
    }

    CompanyEntry entry(CvrNumber number) {
        return new CompanyEntry(
                number,
                Optional.ofNullable(name).orElse(""),
                Optional.ofNullable(sector),
                Optional.ofNullable(productionUnit),
                Optional.ofNullable(contactName),
                Optional.ofNullable(contactPhone));
    }
}
