package dk.trinvis.enrolment;

import java.util.Optional;

/**
 * A correction that somebody asked for and somebody else approves.
 *
 * @param subject what is corrected, as in {@link AskedCorrection}
 * @param askedBy a user name
 * @param reason that of the correction, with the names of both
 * @param seen the version of the subject that it was made to
 */
public record ApprovedCorrection(
        String kind, String subject, String content, String askedBy, String reason, Optional<String> seen) {

    /** What it says. */
    public <T> T content(Class<T> type) {
        return AskedCorrection.content(content, type);
    }
}
