package dk.trinvis.committee;

import dk.trinvis.common.Changeable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What was written for one section of an edition; see {@link EditionTextView}. */
@Entity
@Table(name = "edition_text")
class EditionText extends Changeable {

    @Column(name = "edition_id")
    private String editionId;

    @Column(name = "section_role")
    private String section;

    private String body;

    private String place;

    @Column(name = "for_public")
    private boolean forPublic;

    private boolean oral;

    @SuppressWarnings("NullAway.Init")
    protected EditionText() {}

    @SuppressWarnings("NullAway.Init") // the rest is stated
    EditionText(Edition edition, EditionTextView view) {
        editionId = edition.id();
        section = view.section();
        revise(view);
    }

    final void revise(EditionTextView view) {
        body = view.text();
        place = view.place();
        forPublic = view.forPublic();
        oral = view.oral();
    }

    EditionTextView view() {
        return new EditionTextView(section, body, place, forPublic, oral);
    }
}
