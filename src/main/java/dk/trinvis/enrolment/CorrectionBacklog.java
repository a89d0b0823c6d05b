package dk.trinvis.enrolment;

import java.time.Instant;
import java.util.Optional;

/**
 * The corrections of a team that wait for approval.
 *
 * @param oldest when the one was asked for that has waited longest
 */
public record CorrectionBacklog(int waiting, Optional<Instant> oldest) {}
