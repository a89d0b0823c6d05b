package dk.trinvis.committee;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who sits in a committee. They are there as elected or nominated, in public; no citizen's case is told of them.
 *
 * @param role the code of a {@link CommitteeRole}
 * @param party letters of the party they were elected for; may be empty
 * @param nominatedBy the organisation that has nominated them; may be empty
 * @param email where papers are sent to; empty for nowhere
 * @param userName of the account they sign in with; empty for none
 * @param lastDay the last day on which they sit there, if it is known
 */
public record CommitteeMemberView(
        long id,
        String name,
        String role,
        String party,
        String nominatedBy,
        String email,
        String userName,
        LocalDate firstDay,
        Optional<LocalDate> lastDay) {}
