package dk.trinvis.enrolment.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.enrolment.CorrectionService;
import dk.trinvis.enrolment.CorrectionState;
import dk.trinvis.enrolment.CorrectionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where somebody decides about a correction of days already reported. */
@Named
@RequestScoped
public class CorrectionPage {

    static final String APPROVE = "approve";
    static final String REJECT = "reject";

    @Inject
    private CorrectionService corrections;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private String id = "";
    private @Nullable CorrectionView correction;

    /** Called before the page is shown. */
    public void open() {
        correction = corrections.show(id);
    }

    public CorrectionView getCorrection() {
        return Objects.requireNonNull(correction, "not open yet");
    }

    /** Who it is about: the name, or the reference where that must do. */
    public String getCitizenName() {
        return getCorrection()
                .name()
                .orElseGet(() -> texts.of("enrolment.citizen", getCorrection().citizenRef()));
    }

    /** Whether the user decides: nobody does about their own. */
    public boolean isDeciding() {
        return getCorrection().state() == CorrectionState.WAITING
                && !getCorrection().own()
                && user.may(Permission.APPROVE_CORRECTIONS);
    }

    public List<Choice> getDecisions() {
        return Stream.of(APPROVE, REJECT)
                .map(code -> new Choice(
                        code,
                        texts.of("enrolment.corrections." + code),
                        texts.of("enrolment.corrections." + code + "Text"),
                        ""))
                .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
