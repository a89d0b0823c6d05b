package dk.trinvis.citizen;

import java.util.Optional;

/**
 * A citizen as somebody outside states them.
 *
 * @param citizenRef the municipality's own reference
 * @param name blank where names are not to be kept: the reference stands in its place
 * @param protectedIdentity whether name and address are protected (CPR Act § 28)
 */
public record CitizenEntry(String citizenRef, String name, Optional<CprNumber> cpr, boolean protectedIdentity) {

    public CitizenEntry {
        name = name.isBlank() ? citizenRef : name;
    }
}
