package dk.trinvis.committee;

import dk.trinvis.common.Changeable;
import dk.trinvis.common.Fingerprint;
import dk.trinvis.common.Stamp;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The letterhead of a committee from one moment on, until there is another. It is never written over: editions that were
 * frozen meanwhile keep it.
 */
@Entity
@Table(name = "letterhead")
class LetterheadVersion extends Changeable {

    @Column(name = "committee_id")
    private long committeeId;

    @Column(name = "name_line")
    private String line;

    private String colour;

    @Column(name = "alt_text")
    private String altText;

    /** Of the logo, and empty without one. */
    @SuppressWarnings("UnusedVariable") // queries ask for it
    private String sha256;

    private byte @Nullable [] logo;

    @SuppressWarnings("NullAway.Init")
    protected LetterheadVersion() {}

    LetterheadVersion(Committee committee, LetterheadView view, Stamp stamp) {
        committeeId = committee.id();
        line = view.line();
        colour = view.colour();
        altText = view.altText();
        logo = view.logo().isEmpty() ? null : Base64.getDecoder().decode(view.logo());
        sha256 = logo == null ? "" : Fingerprint.of(logo);
        touch(stamp);
    }

    LetterheadView view() {
        return new LetterheadView(
                line, colour, logo == null ? "" : Base64.getEncoder().encodeToString(logo), altText);
    }
}
