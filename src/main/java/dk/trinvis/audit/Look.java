package dk.trinvis.audit;

import java.time.Instant;

/**
 * A time when somebody saw a citizen; it does not say who.
 *
 * @param detail the reason given, where one was asked for
 */
public record Look(Instant happenedAt, AuditKind kind, String purpose, String detail) {}
