package dk.trinvis.committee;

/**
 * Somebody whom a committee's papers are sent to.
 *
 * @param memberId the id of the {@link CommitteeMemberView}
 * @param userName of the account they sign in with; empty for none
 */
public record CommitteeRecipient(long memberId, String name, String email, String userName) {}
