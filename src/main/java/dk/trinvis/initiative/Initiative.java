package dk.trinvis.initiative;

import dk.trinvis.common.Changeable;
import dk.trinvis.common.Fact;
import dk.trinvis.common.Revision;
import dk.trinvis.common.Stamp;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A named, time-bounded effort for citizens far from work, decided and paid by a committee. */
@Entity
class Initiative extends Changeable {

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

    @Column(name = "screening_weeks")
    private int screeningWeeks;

    private @Nullable Integer places;

    @Column(name = "reported_until")
    private @Nullable LocalDate reportedUntil;

    @Column(name = "indicator_set")
    private @Nullable String indicatorSet;

    /** Those of earlier belief, too. */
    @OneToMany(mappedBy = "initiative", cascade = CascadeType.PERSIST)
    @OrderBy("validFrom")
    private List<InitiativeGrant> grants = new ArrayList<>();

    @OneToMany(mappedBy = "initiative", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("dueOn")
    private List<Milestone> milestones = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Initiative() {}

    @SuppressWarnings("NullAway.Init") // the rest is stated
    Initiative(InitiativeView view, Stamp stamp) {
        code = view.code();
        synthetic = view.synthetic();
        state(view, stamp);
    }

    /** Answers whether that is new. */
    boolean revise(InitiativeView view, Stamp stamp) {
        InitiativeView before = view();
        state(view, stamp);
        return !before.equals(view());
    }

    private void state(InitiativeView view, Stamp stamp) {
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
        screeningWeeks = view.screeningWeeks();
        Revision.of(Fact.current(grants), InitiativeGrant.of(this, view.grants()))
                .record(stamp, grants::add);
        List<InitiativeView.Milestone> due = view.milestones().stream()
                .sorted(Comparator.comparing(InitiativeView.Milestone::dueOn))
                .toList();
        if (!due.equals(milestoneViews())) {
            milestones.clear();
            due.forEach(milestone -> milestones.add(new Milestone(this, milestone)));
        }
    }

    OptionalInt places() {
        return places == null ? OptionalInt.empty() : OptionalInt.of(places);
    }

    Optional<LocalDate> reportedUntil() {
        return Optional.ofNullable(reportedUntil);
    }

    void report(Optional<LocalDate> until) {
        reportedUntil = until.orElse(null);
    }

    void useIndicators(Optional<String> set) {
        indicatorSet = set.orElse(null);
    }

    void limit(OptionalInt to) {
        places = to.isPresent() ? to.getAsInt() : null;
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
                screeningWeeks,
                grantViews(),
                milestoneViews());
    }

    private List<InitiativeView.Grant> grantViews() {
        return Fact.current(grants).stream()
                .map(InitiativeGrant::view)
                .sorted(Comparator.comparing(InitiativeView.Grant::grantedOn))
                .toList();
    }

    private List<InitiativeView.Milestone> milestoneViews() {
        return milestones.stream().map(Milestone::view).toList();
    }
}
