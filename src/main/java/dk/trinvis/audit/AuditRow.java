package dk.trinvis.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * A row of the log as it is shown.
 *
 * @param citizenRef the citizen looked at; empty for what is about none
 * @param resultCount how many were found or read in, where that is counted
 */
public record AuditRow(
        Instant happenedAt,
        String userName,
        String role,
        AuditKind kind,
        Optional<String> citizenRef,
        String purpose,
        String detail,
        Optional<Integer> resultCount) {}
