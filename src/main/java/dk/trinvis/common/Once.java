package dk.trinvis.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Does what a key stands for once, however often it is sent: a form submitted twice, a script that got no answer and tries
 * again. The answer is kept for a week, in the transaction of the work; what was refused is not kept and may be tried
 * again. Of what was asked only a keyed mark is kept: it may hold a CPR number, and of those there are few enough to try.
 */
@ApplicationScoped
public class Once {

    private static final int LONGEST_KEY = 100;

    @Inject
    private DoneRequests done;

    @Inject
    private Caller caller;

    @Inject
    private Seal seal;

    /** The key was used before, for something else. */
    public static class KeyUsed extends Refusal {
        private static final long serialVersionUID = 1L;

        KeyUsed() {
            super(422, "key used for something else");
        }

        @Override
        public Optional<Message> explanation() {
            return Optional.of(Message.of("common.keyUsed"));
        }
    }

    /**
     * Does the work in one transaction, or answers as when it was done. A refusal of the work passes through.
     *
     * @param key made up by whoever asks, up to 100 characters; the work is simply done without one
     * @param content all that is asked: the same key with another content is {@link KeyUsed}
     */
    public Answer answer(Optional<String> key, String content, Supplier<Answer> work) {
        if (key.isEmpty()) {
            return done.run(work);
        }
        if (key.get().length() > LONGEST_KEY) {
            throw new InvalidInput("Idempotency-Key", "common.tooLong", LONGEST_KEY);
        }
        String mine = Fingerprint.of(caller.userName(), key.get());
        String fingerprint = seal.mark(mine + content);
        return repeated(mine, fingerprint).orElseGet(() -> first(mine, fingerprint, work));
    }

    /** Of two at the same time one fails, by a rule or by the key of the row; it is told what the other was told. */
    private Answer first(String key, String fingerprint, Supplier<Answer> work) {
        try {
            return done.run(key, fingerprint, work);
        } catch (RuntimeException failed) {
            return repeated(key, fingerprint).orElseThrow(() -> failed);
        }
    }

    private Optional<Answer> repeated(String key, String fingerprint) {
        return done.find(key).map(before -> {
            if (!before.isFor(fingerprint)) {
                throw new KeyUsed();
            }
            return before.answer();
        });
    }
}
