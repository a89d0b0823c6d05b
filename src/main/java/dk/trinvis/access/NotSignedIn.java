package dk.trinvis.access;

/** Nobody is signed in where somebody must be. The API answers 401. */
public class NotSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
