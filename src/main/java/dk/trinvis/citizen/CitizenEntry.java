package dk.trinvis.citizen;

import dk.trinvis.common.LeftOut;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A citizen as somebody outside states them.
 *
 * @param citizenRef the municipality's own reference
 * @param name blank where names are not to be kept: the reference stands in its place
 * @param protectedIdentity whether name and address are protected (CPR Act § 28); where nothing is said of it, it stays as it
 *     was, and nobody is from the start
 * @param leftOut may hold {@code cpr}
 */
public record CitizenEntry(
        String citizenRef, String name, Optional<CprNumber> cpr, Optional<Boolean> protectedIdentity, LeftOut leftOut) {

    public CitizenEntry {
        name = name.isBlank() ? citizenRef : name;
    }

    /** All of it. */
    public CitizenEntry(String citizenRef, String name, Optional<CprNumber> cpr, boolean protectedIdentity) {
        this(citizenRef, name, cpr, Optional.of(protectedIdentity), LeftOut.NOTHING);
    }

    /** The same, with what is recorded wherever this says nothing. */
    CitizenEntry filledFrom(CitizenRecord recorded, Supplier<CprVault> vault) {
        return new CitizenEntry(
                citizenRef,
                name,
                leftOut.filled("cpr", cpr, () -> recorded.cpr(vault.get())),
                protectedIdentity.orElseGet(recorded::isProtected));
    }
}
