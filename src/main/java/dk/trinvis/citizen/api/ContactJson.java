package dk.trinvis.citizen.api;

import dk.trinvis.citizen.Contact;
import dk.trinvis.common.Prose;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a citizen is reached; what is missing is unknown. */
public record ContactJson(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Prose(cprNumbers = false) @Nullable String note) {

    static ContactJson of(Optional<Contact> contact) {
        return new ContactJson(
                contact.flatMap(Contact::phone).orElse(null),
                contact.flatMap(Contact::email).orElse(null),
                contact.flatMap(Contact::address).orElse(null),
                contact.flatMap(Contact::note).orElse(null));
    }

    Contact contact() {
        return Contact.of(phone, email, address, note);
    }
}
