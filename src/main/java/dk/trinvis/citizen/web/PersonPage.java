package dk.trinvis.citizen.web;

import dk.trinvis.citizen.Chronicle;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.citizen.Profile;
import dk.trinvis.common.web.Texts;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the pages on which something of a citizen is changed have in common: whom it is about. */
abstract class PersonPage {

    @Inject
    private CitizenService citizens;

    @Inject
    private Texts texts;

    private String ref = "";
    private @Nullable Chronicle person;

    /** Reads the citizen, or they are not found; the purpose is what the audit trail says of it. */
    void read(String purpose) {
        person = citizens.open(ref, purpose);
    }

    Chronicle person() {
        return Objects.requireNonNull(person, "not open yet");
    }

    /** The name, or the reference where that must do. */
    public String getName() {
        return texts.citizen(person().citizen().name(), ref);
    }

    public Profile getProfile() {
        return person().profile();
    }

    /** The page of the citizen, where a saved form leads. */
    public String getBack() {
        return Addresses.citizen(ref);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }
}
