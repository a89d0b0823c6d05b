package dk.trinvis.citizen.api;

import dk.trinvis.citizen.CprNumber;
import dk.trinvis.citizen.Identity;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen is called.
 *
 * @param name the reference where names are not kept
 * @param cpr is never answered; the recorded one stays where none is sent
 */
public record IdentityJson(
        @Nullable String name,
        @Nullable String cpr,
        @Nullable Boolean protectedIdentity) {

    /** JSON-B makes records through their marked constructor. */
    @JsonbCreator
    public IdentityJson(
            @JsonbProperty("name") @Nullable String name,
            @JsonbProperty("cpr") @Nullable String cpr,
            @JsonbProperty("protectedIdentity") @Nullable Boolean protectedIdentity) {
        this.name = name;
        this.cpr = cpr;
        this.protectedIdentity = protectedIdentity;
    }

    static IdentityJson of(Identity identity) {
        return new IdentityJson(identity.name(), null, identity.protectedIdentity());
    }

    Optional<CprNumber> number() {
        return Optional.ofNullable(cpr).filter(text -> !text.isBlank()).map(CprNumber::of);
    }
}
