package dk.trinvis.company;

import dk.trinvis.common.Version;
import java.util.Optional;

/**
 * A company as it is now known.
 *
 * @param cvr eight digits
 * @param productionUnit the number of the place where people work, ten digits
 * @param version when any of this was last written, and by whom
 */
public record CompanyView(
        String cvr,
        String name,
        Optional<Sector> sector,
        Optional<String> productionUnit,
        Optional<String> contactName,
        Optional<String> contactPhone,
        Version version) {}
