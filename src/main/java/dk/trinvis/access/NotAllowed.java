package dk.trinvis.access;

/** Somebody known asked for what they may not do. The API answers 403; the refusal is in the audit trail. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what the thing refused, for the log; never what identifies a citizen */
    public NotAllowed(String what) {
        super(what);
    }
}
