package dk.trinvis.committee;

import dk.trinvis.common.Clock;
import dk.trinvis.common.Identified;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One step of an {@link Edition}: who took it, when, and what they said. */
@Entity
@Table(name = "edition_event")
class EditionEvent extends Identified {

    @ManyToOne
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "happened_by")
    private String by;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected EditionEvent() {}

    EditionEvent(Edition edition, int ordinal, EditionState state, Stamp stamp, Optional<String> note) {
        this.edition = edition;
        this.ordinal = ordinal;
        this.state = state;
        at = stamp.moment();
        by = stamp.by();
        this.note = note.orElse(null);
    }

    Edition edition() {
        return edition;
    }

    int ordinal() {
        return ordinal;
    }

    EditionState state() {
        return state;
    }

    boolean isBy(String userName) {
        return by.equals(userName);
    }

    /** The day in Copenhagen. */
    LocalDate day() {
        return at.atZone(Clock.COPENHAGEN).toLocalDate();
    }

    Version version() {
        return new Version(at, by);
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    EditionDetail.EditionStep view() {
        return new EditionDetail.EditionStep(state.code(), at, by, note());
    }
}
