package dk.trinvis.activity.web;

import dk.trinvis.citizen.CitizenRow;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.citizen.web.Addresses;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whose activity a page is about. */
@RequestScoped
class Participant {

    @Inject
    private CitizenService citizens;

    @Inject
    private Texts texts;

    private @Nullable CitizenRow citizen;

    /** Reads them, in a case that has been opened; the purpose is what the audit trail says of it. */
    void read(long citizenId, String purpose) {
        citizen = citizens.listed(List.of(citizenId), purpose).get(citizenId);
    }

    /** The name, or the reference where that must do. */
    String name() {
        return texts.citizen(row().name(), row().citizenRef());
    }

    /** Their page. */
    String address() {
        return Addresses.citizen(row().citizenRef());
    }

    private CitizenRow row() {
        return Objects.requireNonNull(citizen, "not read yet");
    }
}
