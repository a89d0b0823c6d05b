package dk.trinvis.common;

/** No such thing, or none that the caller may know of. The API answers 404 either way. */
public class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Names the kind of thing, for the log; never what identifies a person. */
    public NotFound(String what) {
        super(404, what);
    }
}
