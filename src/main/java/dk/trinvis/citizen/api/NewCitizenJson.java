package dk.trinvis.citizen.api;

import dk.trinvis.citizen.CprNumber;
import dk.trinvis.citizen.NewCitizen;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A citizen to be registered.
 *
 * @param citizenRef made up when missing
 * @param notThese references of citizens with a similar name who are somebody else
 */
public record NewCitizenJson(
        @Nullable String citizenRef,
        @Nullable String name,
        @Nullable String cpr,
        @Nullable Boolean protectedIdentity,
        @Nullable List<@Nullable String> notThese) {

    NewCitizen citizen() {
        return new NewCitizen(
                given(citizenRef),
                Objects.requireNonNullElse(name, ""),
                given(cpr).map(CprNumber::of),
                Boolean.TRUE.equals(protectedIdentity),
                notThese == null
                        ? Set.of()
                        : notThese.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet()));
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }
}
