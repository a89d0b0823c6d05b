package dk.trinvis.citizen;

import java.util.Optional;
import java.util.Set;

/**
 * A citizen as somebody wants them registered.
 *
 * @param citizenRef the municipality's own reference; without one it is made up
 * @param notThese references of citizens with a similar name who are somebody else
 */
public record NewCitizen(
        Optional<String> citizenRef,
        String name,
        Optional<CprNumber> cpr,
        boolean protectedIdentity,
        Set<String> notThese) {}
