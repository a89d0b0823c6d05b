package dk.trinvis.common;

import java.util.Optional;

/** Somebody else has been recording for so long, an import perhaps, that this was given up; nothing has changed. 503. */
public class Busy extends Refusal {

    /** When it is worth trying again, in seconds. */
    public static final int RETRY_AFTER = 30;

    private static final long serialVersionUID = 1L;

    Busy(Throwable cause) {
        super(503, "busy");
        initCause(cause);
    }

    @Override
    public Optional<Message> explanation() {
        return Optional.of(Message.of("common.busy"));
    }
}
