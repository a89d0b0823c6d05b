package dk.trinvis.enrolment.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.Texts;
import dk.trinvis.enrolment.CorrectionService;
import dk.trinvis.enrolment.CorrectionState;
import dk.trinvis.enrolment.CorrectionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Corrections that wait for approval, and what became of those that the user asked for. */
@Named
@RequestScoped
public class CorrectionsPage {

    private static final String ADDRESS = "/enrolment/corrections";

    @Inject
    private CorrectionService corrections;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private String asked = "";
    private List<CorrectionView> waiting = List.of();
    private List<CorrectionView> own = List.of();

    /** The notice of a form that leads on to an address: none where a correction waits, which this page says. */
    public static String notice(String usual, String next) {
        return next.startsWith(ADDRESS) ? "" : usual;
    }

    /** Where somebody who has just asked for a correction is told so. */
    public static String addressOf(String asked) {
        return ADDRESS + "?asked=" + asked;
    }

    /** Called before the page is shown. */
    public void open() {
        own = corrections.own();
        if (isDeciding()) {
            waiting = corrections.waiting();
        }
    }

    public boolean isDeciding() {
        return user.may(Permission.APPROVE_CORRECTIONS);
    }

    /** Whether the user has just asked for one that waits. */
    public boolean isJustAsked() {
        return own.stream().anyMatch(one -> one.id().equals(asked) && one.state() == CorrectionState.WAITING);
    }

    public List<CorrectionView> getWaiting() {
        return waiting;
    }

    public List<CorrectionView> getOwn() {
        return own;
    }

    /** What became of it, when, by whom and why. */
    public String outcome(CorrectionView row) {
        return texts.of(
                "enrolment.corrections.is." + row.state().code(),
                row.decidedBy().orElse(""),
                row.decidedAt().map(Days::written).orElse(""),
                row.decisionReason().orElse(""));
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = asked == null ? "" : asked;
    }
}
