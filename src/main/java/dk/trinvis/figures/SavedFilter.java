package dk.trinvis.figures;

import dk.trinvis.common.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A filter of the work queue under a name that a user gave it. */
@Entity
@Table(name = "saved_filter")
class SavedFilter extends Identified {

    @Column(name = "user_name")
    private String userName;

    private String name;

    private String query;

    @SuppressWarnings("NullAway.Init")
    protected SavedFilter() {}

    SavedFilter(String userName, String name, String query) {
        this.userName = userName;
        this.name = name;
        this.query = query;
    }

    String name() {
        return name;
    }

    String query() {
        return query;
    }

    void ask(String otherQuery) {
        query = otherQuery;
    }
}
