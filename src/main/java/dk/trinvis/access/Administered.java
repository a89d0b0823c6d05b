package dk.trinvis.access;

/**
 * An administrator has changed users, teams or tokens; the audit trail listens, in the same transaction.
 *
 * @param what the thing and what it is now; no password or token
 */
public record Administered(String what) {}
