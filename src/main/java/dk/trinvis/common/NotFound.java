package dk.trinvis.common;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** No such thing, or none that the caller may know of. The API answers 404 either way. */
public class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Message why;

    /** Names the kind of thing, for the log; never what identifies a person. */
    public NotFound(String what) {
        super(404, what);
        why = null;
    }

    /** The same, for somebody who may know what became of it. */
    public NotFound(String what, Message why) {
        super(404, what);
        this.why = why;
    }

    @Override
    public Optional<Message> explanation() {
        return Optional.ofNullable(why);
    }
}
