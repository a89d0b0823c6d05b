package dk.trinvis.enrolment.web;

import dk.trinvis.citizen.CitizenRow;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.citizen.web.Addresses;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Texts;
import dk.trinvis.enrolment.CaseService;
import dk.trinvis.enrolment.EnrolmentView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the pages of one case have in common: which it is, and whose. */
abstract class CasePage {

    @Inject
    private CaseService cases;

    @Inject
    private CitizenService citizens;

    @Inject
    private Texts texts;

    private String ref = "";
    private @Nullable EnrolmentView view;
    private @Nullable CitizenRow citizen;

    /** Reads the case, or it is not found; the purpose is what the audit trail says of it. */
    void read(String purpose) {
        EnrolmentView found = cases.open(ref, purpose);
        citizen = citizens.listed(List.of(found.citizenId()), purpose).get(found.citizenId());
        view = found;
    }

    EnrolmentView view() {
        return Objects.requireNonNull(view, "not open yet");
    }

    /** Who the case is about: the name, or the reference where that must do. */
    public String getCitizenName() {
        CitizenRow row = Objects.requireNonNull(citizen, "not open yet");
        return texts.citizen(row.name(), row.citizenRef());
    }

    /** The page of the citizen, where a saved form leads. */
    public String getBack() {
        return citizen == null ? "/" : Addresses.citizen(citizen.citizenRef());
    }

    public Version getVersion() {
        return view().version();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }
}
