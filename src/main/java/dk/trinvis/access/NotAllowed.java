package dk.trinvis.access;

import dk.trinvis.common.Refusal;

/** Somebody known asked for what they may not do. The API answers 403; the refusal is in the audit trail. */
public class NotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param what the thing refused, for the log; never what identifies a citizen */
    public NotAllowed(String what) {
        super(403, what);
    }
}
