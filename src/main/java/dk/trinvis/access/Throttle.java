package dk.trinvis.access;

import dk.trinvis.common.Clock;
import dk.trinvis.common.Fingerprint;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Lets only so many guesses be evaluated: within 15 minutes 10 for one account and 100 from one source. A guess is counted
 * before its password is looked at. What was typed as a user name is kept as a hash: people type all sorts of things there.
 */
@Dependent
class Throttle {

    static final int PER_ACCOUNT = 10;
    static final int PER_SOURCE = 100;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final SignInFailures failures;
    private final Clock clock;

    @Inject
    Throttle(SignInFailures failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /** Whether one more guess may be looked at; if so it is counted. */
    boolean admits(String account, String source) {
        return admits(accountKey(account), PER_ACCOUNT) && admits(sourceKey(source), PER_SOURCE);
    }

    /** The guess was right: the account starts afresh, and the source is not blamed for it. */
    void succeeded(String account, String source) {
        failures.forget(accountKey(account));
        failures.takeBack(sourceKey(source));
    }

    private boolean admits(String key, int limit) {
        Instant now = clock.now();
        Instant windowStart = now.minus(WINDOW);
        if (failures.countOne(key, limit, windowStart)) {
            return true;
        }
        failures.forgetOlderThan(windowStart);
        if (failures.isCounting(key)) {
            return false;
        }
        try {
            failures.start(key, now);
            return true;
        } catch (PersistenceException startedMeanwhile) {
            return failures.countOne(key, limit, windowStart);
        }
    }

    private static String accountKey(String account) {
        return "account " + Fingerprint.of(account.strip().toLowerCase(Locale.ROOT));
    }

    private static String sourceKey(String source) {
        return "source " + Fingerprint.of(source);
    }
}
