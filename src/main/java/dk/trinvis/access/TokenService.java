package dk.trinvis.access;

import dk.trinvis.common.Clock;
import dk.trinvis.common.Fingerprint;
import dk.trinvis.common.Input;
import dk.trinvis.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What machines sign in with; administrators make them. Only a hash of a token is kept. */
@ApplicationScoped
@Transactional
@Allow(Permission.MANAGE_USERS)
public class TokenService {

    private static final int LABEL_LENGTH = 100;
    private static final int MOST_YEARS = 1;

    @Inject
    private Users users;

    @Inject
    private Clock clock;

    @Inject
    private Event<Administered> administered;

    /**
     * A token; what it is made of was shown once.
     *
     * @param validUntil the moment it expires or was revoked; missing for that of a demonstration, which never expires
     */
    public record TokenRow(String label, Instant createdAt, Optional<Instant> validUntil, boolean valid) {

        /** The last day on a part of which it is good. */
        public Optional<LocalDate> lastDay() {
            return validUntil.map(until -> LocalDate.ofInstant(until.minusNanos(1), Clock.COPENHAGEN));
        }
    }

    /** The latest first. */
    public List<TokenRow> of(String userName) {
        Instant now = clock.now();
        return users.tokensOf(user(userName).userName()).stream()
                .map(token -> new TokenRow(
                        token.label(),
                        token.createdAt(),
                        Optional.of(token.validUntil()).filter(until -> !until.equals(ApiToken.NEVER)),
                        token.validUntil().isAfter(now)))
                .toList();
    }

    /**
     * A new token, shown this once. It takes the place of the valid one with the same label.
     *
     * @param lastDay the last day on which it is good, at most a year ahead
     */
    public String put(String userName, @Nullable String label, @Nullable LocalDate lastDay) {
        AppUser user = user(userName);
        Input input = new Input();
        String checked = input.required("label", label, LABEL_LENGTH);
        LocalDate today = clock.today();
        LocalDate last = lastDay == null ? today : lastDay;
        if (lastDay == null || last.isBefore(today) || last.isAfter(today.plusYears(MOST_YEARS))) {
            input.refuse("lastDay", "access.tokenDays", today, today.plusYears(MOST_YEARS));
        }
        input.finish();
        revokeAll(userName, checked);
        String token = Tokens.random();
        Instant end = last.plusDays(1).atStartOfDay(Clock.COPENHAGEN).toInstant();
        users.add(new ApiToken(user, Fingerprint.of(token), checked, clock.now(), end));
        administered.fire(new Administered("token of " + userName + ": " + checked));
        return token;
    }

    /** Ends the token with the label; nothing happens to one that has ended already. */
    public void revoke(String userName, String label) {
        List<TokenRow> known = of(userName);
        if (known.stream().noneMatch(token -> token.label().equals(label))) {
            throw new NotFound("token");
        }
        if (revokeAll(userName, label)) {
            administered.fire(new Administered("token of " + userName + " revoked: " + label));
        }
    }

    private boolean revokeAll(String userName, String label) {
        Instant now = clock.now();
        List<ApiToken> valid = users.tokensOf(userName).stream()
                .filter(token ->
                        token.label().equals(label) && token.validUntil().isAfter(now))
                .toList();
        valid.forEach(token -> token.revoke(now));
        return !valid.isEmpty();
    }

    private AppUser user(String userName) {
        return users.named(userName).orElseThrow(() -> new NotFound("user"));
    }
}
