package dk.trinvis.common;

import java.util.Optional;

/** An exception that is an answer: what was asked for is refused, and by which status the caller is told. */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /** Refused with this HTTP status; the reason is for the log and identifies nobody. */
    protected Refusal(int status, String reason) {
        super(reason);
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** What the caller is told besides the status' own words; empty when there is nothing to add. */
    public Optional<Message> explanation() {
        return Optional.empty();
    }
}
