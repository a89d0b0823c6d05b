package dk.trinvis.audit;

import dk.trinvis.common.Coded;
import java.util.Locale;

/** What somebody did. */
public enum AuditKind implements Coded {
    /** Opened one citizen. */
    READ,
    /** Saw a citizen in a list. */
    LISTED,
    /** Searched; the criterion and how many were found. */
    SEARCHED,
    CHANGED,
    /** Opened a citizen of another team, for a reason. */
    OPENED,
    /** Made a protected identity readable, for a reason. */
    UNMASKED,
    IMPORTED,
    EXPORTED,
    /** Made a paper. */
    DOCUMENT,
    /** Read this log. */
    LOG_READ,
    /** Asked for what they may not do. */
    REFUSED,
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT;

    /** The kind with the code; one that does not exist is an {@link IllegalArgumentException}. */
    public static AuditKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
