package dk.trinvis.exchange.sample;

import dk.trinvis.committee.CommitteeEntry;
import dk.trinvis.committee.CommitteeMemberEntry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body that one of the papers is of, and who sits in it: the names are made up, parties and organisations are the paper's. */
record PaperCommittee(String code, CommitteeEntry entry, List<CommitteeMemberEntry> members) {

    /** The councils' term that three of the papers fall into. */
    private static final LocalDate TERM = LocalDate.of(2022, 1, 1);

    private static final LocalDate TERM_END = LocalDate.of(2025, 12, 31);

    static final String CHAIR = "chair";
    static final String MEMBER = "member";

    static CommitteeEntry entry(String name, String municipality, String kind, String template) {
        return new CommitteeEntry(name, municipality, kind, null, false, template, false, null);
    }

    static CommitteeMemberEntry elected(String name, String role, String party) {
        return new CommitteeMemberEntry(name, role, party, null, null, null, TERM, TERM_END);
    }

    static CommitteeMemberEntry nominated(
            String name, String role, String by, @Nullable LocalDate first, @Nullable LocalDate last) {
        return new CommitteeMemberEntry(name, role, null, by, null, null, first == null ? TERM : first, last);
    }
}
