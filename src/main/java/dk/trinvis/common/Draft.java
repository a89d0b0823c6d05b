package dk.trinvis.common;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody typed into a form and could not save. */
@Entity
@Table(name = "form_draft")
class Draft {

    @Id
    private String id;

    @Lob
    private String fields;

    @Column(name = "kept_at")
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    /** The fields are closed by {@link Seal}. */
    Draft(String id, String fields, Instant keptAt) {
        this.id = id;
        this.fields = fields;
        this.keptAt = keptAt;
    }

    String fields() {
        return fields;
    }

    Instant keptAt() {
        return keptAt;
    }
}
