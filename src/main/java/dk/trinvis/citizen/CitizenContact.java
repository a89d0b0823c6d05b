package dk.trinvis.citizen;

import dk.trinvis.common.DateRange;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a citizen is reached on some days. */
@Entity
@Table(name = "citizen_contact")
class CitizenContact extends CitizenFact {

    private @Nullable String phone;

    private @Nullable String email;

    private @Nullable String address;

    private @Nullable String note;

    protected CitizenContact() {}

    CitizenContact(long citizenId, DateRange days, Contact contact) {
        super(citizenId, days);
        phone = contact.phone().orElse(null);
        email = contact.email().orElse(null);
        address = contact.address().orElse(null);
        note = contact.note().orElse(null);
    }

    Contact contact() {
        return new Contact(
                Optional.ofNullable(phone),
                Optional.ofNullable(email),
                Optional.ofNullable(address),
                Optional.ofNullable(note));
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(citizenId(), phone, email, address, note);
    }
}
