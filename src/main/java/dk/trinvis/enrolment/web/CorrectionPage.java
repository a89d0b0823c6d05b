package dk.trinvis.enrolment.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.OnePage;
import dk.trinvis.common.web.Texts;
import dk.trinvis.enrolment.CorrectionService;
import dk.trinvis.enrolment.CorrectionState;
import dk.trinvis.enrolment.CorrectionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Where somebody decides about a correction of days already reported. */
@Named
@RequestScoped
public class CorrectionPage extends OnePage<CorrectionView> {

    static final String APPROVE = "approve";
    static final String REJECT = "reject";

    @Inject
    private CorrectionService corrections;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    @Override
    protected CorrectionView find(String id) {
        return corrections.show(id);
    }

    /** Whether the user decides: nobody does about their own. */
    public boolean isDeciding() {
        return getView().state() == CorrectionState.WAITING
                && !getView().own()
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
}
