package dk.trinvis.committee.web;

import dk.trinvis.committee.CommitteeService;
import dk.trinvis.committee.CommitteeView;
import dk.trinvis.committee.LetterheadService;
import dk.trinvis.committee.LetterheadView;
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
    private @Nullable LetterheadView view;
    private @Nullable Version version;

    /** Called before the page is shown. */
    public void open() {
        version = letterheads.version(code);
        view = letterheads.show(code);
        committee = committees.show(code);
    }

    public CommitteeView getCommittee() {
        return Objects.requireNonNull(committee, "not open yet");
    }

    public LetterheadView getView() {
        return Objects.requireNonNull(view, "not open yet");
    }

    public Version getVersion() {
        return Objects.requireNonNull(version, "not open yet");
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
