package dk.trinvis.ladder;

import dk.trinvis.common.Changeable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** An ordered set of steps that a citizen is screened on, with its direction stored, not assumed. */
@Entity
class Ladder extends Changeable {

    private String code;

    private String title;

    private String owner;

    @Column(name = "lower_is_closer")
    private boolean lowerIsCloser;

    @SuppressWarnings("NullAway.Init")
    protected Ladder() {}

    Ladder(LadderView view) {
        code = view.code();
        title = view.title();
        owner = view.owner();
        lowerIsCloser = view.lowerIsCloser();
    }

    /** What it is called may change, and who is said to have developed it; never which way leads to a job. */
    void rename(LadderView view) {
        title = view.title();
        owner = view.owner();
    }

    LadderView with(LadderVersion version) {
        return new LadderView(
                code,
                title,
                owner,
                lowerIsCloser,
                version.valid().first(),
                version.valid().until(),
                version.steps());
    }
}
