package dk.trinvis.committee.web;

import dk.trinvis.committee.CommitteeService;
import dk.trinvis.committee.CommitteeView;
import dk.trinvis.committee.LetterheadService;
import dk.trinvis.committee.LetterheadView;
import dk.trinvis.committee.Versioned;
import dk.trinvis.common.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands on top of a committee's papers. */
@Named
@RequestScoped
public class LetterheadPage {

    @Inject
    private CommitteeService committees;

    @Inject
    private LetterheadService letterheads;

    private String code = "";
    private @Nullable CommitteeView committee;
    private @Nullable Versioned<LetterheadView> shown;

    /** Called before the page is shown. */
    public void open() {
        shown = letterheads.show(code);
        committee = committees.show(code);
    }

    public CommitteeView getCommittee() {
        return Objects.requireNonNull(committee, "not open yet");
    }

    public LetterheadView getView() {
        return shown().view();
    }

    public Version getVersion() {
        return shown().version();
    }

    private Versioned<LetterheadView> shown() {
        return Objects.requireNonNull(shown, "not open yet");
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
