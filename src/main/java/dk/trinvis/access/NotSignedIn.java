package dk.trinvis.access;

import dk.trinvis.common.Refusal;

/** Nobody is signed in where somebody must be. The API answers 401. */
public class NotSignedIn extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super(401, "nobody is signed in");
    }
}
