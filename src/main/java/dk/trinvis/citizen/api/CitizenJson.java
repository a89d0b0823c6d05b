package dk.trinvis.citizen.api;

import dk.trinvis.citizen.CitizenRow;
import java.util.Optional;

/**
 * A citizen.
 *
 * @param name missing when the identity is protected
 * @param cpr the day of birth and dots; missing when unknown or protected
 */
public record CitizenJson(String citizenRef, Optional<String> name, Optional<String> cpr, boolean protectedIdentity) {

    static CitizenJson of(CitizenRow row) {
        return new CitizenJson(row.citizenRef(), row.name(), row.maskedCpr(), row.isProtected());
    }
}
