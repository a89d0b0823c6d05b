package dk.trinvis.initiative;

import dk.trinvis.common.Identified;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A named, time-bounded effort for citizens far from work, decided and paid by a committee. */
@Entity
class Initiative extends Identified {

    private String code;

    private String title;

    private String purpose;

    @Column(name = "journal_number")
    private String journalNumber;

    @Column(name = "launch_day")
    private LocalDate launchDay;

    @Column(name = "closed_from")
    private LocalDate closedFrom;

    @Column(name = "ladder_id")
    private long ladderId;

    @Column(name = "team_id")
    private long teamId;

    private String committee;

    private String recommender;

    @Column(name = "unit_label")
    private String unitLabel;

    private boolean synthetic;

    @OneToMany(mappedBy = "initiative", cascade = CascadeType.PERSIST)
    @OrderBy("grantedOn")
    private List<InitiativeGrant> grants = new ArrayList<>();

    @OneToMany(mappedBy = "initiative", cascade = CascadeType.PERSIST)
    @OrderBy("dueOn")
    private List<Milestone> milestones = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Initiative() {}

    Initiative(InitiativeView view) {
        code = view.code();
        title = view.title();
        purpose = view.purpose();
        journalNumber = view.journalNumber();
        launchDay = view.launchDay();
        closedFrom = view.closedFrom();
        ladderId = view.ladderId();
        teamId = view.teamId();
        committee = view.committee();
        recommender = view.recommender();
        unitLabel = view.unitLabel();
        synthetic = view.synthetic();
        view.grants().forEach(grant -> grants.add(new InitiativeGrant(this, grant)));
        view.milestones().forEach(milestone -> milestones.add(new Milestone(this, milestone)));
    }

    InitiativeView view() {
        return new InitiativeView(
                id(),
                code,
                title,
                purpose,
                journalNumber,
                launchDay,
                closedFrom,
                ladderId,
                teamId,
                committee,
                recommender,
                unitLabel,
                synthetic,
                grants.stream().map(InitiativeGrant::view).toList(),
                milestones.stream().map(Milestone::view).toList());
    }
}
