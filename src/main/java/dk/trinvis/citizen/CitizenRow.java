package dk.trinvis.citizen;

import java.util.Optional;

/**
 * A citizen as lists and pages show them. The CPR number is masked, and a protected identity shows no
 * name until somebody has given a reason for seeing it.
 *
 * @param name empty when the identity is protected
 * @param maskedCpr the day of birth and dots
 */
public record CitizenRow(
        long id, String citizenRef, Optional<String> name, Optional<String> maskedCpr, boolean isProtected) {

    /** Whether name and CPR number are kept back. */
    public boolean isMasked() {
        return name.isEmpty();
    }
}
