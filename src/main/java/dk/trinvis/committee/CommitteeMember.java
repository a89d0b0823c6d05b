package dk.trinvis.committee;

import dk.trinvis.common.Changeable;
import dk.trinvis.common.DateRange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Somebody who sits in a committee; see {@link CommitteeMemberView}. */
@Entity
@Table(name = "committee_member")
class CommitteeMember extends Changeable {

    @Column(name = "committee_id")
    private long committeeId;

    private String name;

    @Column(name = "member_role")
    private String role;

    private String party;

    @Column(name = "nominated_by")
    private String nominatedBy;

    private String email;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @SuppressWarnings("NullAway.Init")
    protected CommitteeMember() {}

    @SuppressWarnings("NullAway.Init") // the rest is stated
    CommitteeMember(long committeeId, CommitteeMemberView view) {
        this.committeeId = committeeId;
        revise(view);
    }

    final void revise(CommitteeMemberView view) {
        DateRange days = DateRange.of(view.firstDay(), view.lastDay());
        name = view.name();
        role = view.role();
        party = view.party();
        nominatedBy = view.nominatedBy();
        email = view.email();
        userName = view.userName();
        validFrom = days.first();
        validUntil = days.until();
    }

    long committeeId() {
        return committeeId;
    }

    String name() {
        return name;
    }

    /** With who nominated them, as minutes name them. */
    String nominatedName() {
        return nominatedBy.isEmpty() ? name : name + " (" + nominatedBy + ")";
    }

    boolean isNominated() {
        return !nominatedBy.isEmpty();
    }

    String email() {
        return email;
    }

    DateRange days() {
        return new DateRange(validFrom, validUntil);
    }

    boolean is(CommitteeRole wanted) {
        return role.equals(wanted.code());
    }

    CommitteeMemberView view() {
        return new CommitteeMemberView(
                id(), name, role, party, nominatedBy, email, userName, validFrom, days().lastDay());
    }
}
