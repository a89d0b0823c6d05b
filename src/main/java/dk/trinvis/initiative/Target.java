package dk.trinvis.initiative;

import dk.trinvis.common.Changeable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** Something that an initiative aims at, whatever was known of it when; see {@link TargetDefinition}. */
@Entity
class Target extends Changeable {

    @Column(name = "initiative_id")
    private long initiativeId;

    private String code;

    @SuppressWarnings("NullAway.Init")
    protected Target() {}

    Target(long initiativeId, String code) {
        this.initiativeId = initiativeId;
        this.code = code;
    }

    long initiativeId() {
        return initiativeId;
    }

    String code() {
        return code;
    }
}
