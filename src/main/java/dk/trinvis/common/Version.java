package dk.trinvis.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which state of a thing somebody has seen: the last moment at which something of it was recorded or superseded, and by whom. Moments
 * strictly increase (see {@link Recording}), so two states never have the same.
 *
 * @param by a user name
 */
public record Version(Instant at, String by) {

    /** Of what nobody has made yet. */
    public static final Version NONE = new Version(Instant.EPOCH, "");

    /** The version of what consists of these facts; at least one. */
    public static Version of(Stream<? extends Fact> facts) {
        return ofAny(facts).orElseThrow();
    }

    /**
     * The version of what consists of these facts, if of any. Where one can go without another in its place, those superseded
     * belong to them, or nobody notices.
     */
    public static Optional<Version> ofAny(Stream<? extends Fact> facts) {
        return facts.map(Version::last).max(Comparator.comparing(Version::at));
    }

    private static Version last(Fact fact) {
        return new Version(
                fact.supersededAt().orElseGet(fact::recordedAt),
                fact.supersededBy().orElseGet(fact::recordedBy));
    }

    /** As forms and the API's {@code ETag} carry it. */
    public String text() {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }

    /**
     * Refuses whoever has seen another version. Ask when the transaction has its stamp, or somebody comes between.
     *
     * @param seen the {@link #text} they have seen; empty when they need not have seen any
     * @param names gives people's names by their user names
     */
    public void requireSeen(Optional<String> seen, UnaryOperator<String> names) {
        if (seen.isPresent() && !seen.get().equals(text())) {
            throw changed("common.changed", names);
        }
    }

    /**
     * Refuses with {@link RuleBroken} when anything was recorded after the moment.
     *
     * @param names gives people's names by their user names
     */
    public void requireUnchangedSince(Instant moment, UnaryOperator<String> names) {
        if (at.isAfter(moment)) {
            throw new RuleBroken(told("common.changedSince", names));
        }
    }

    /** The refusal of whoever comes after the one who made this version, with a message that {@link #told} can fill. */
    public Changed changed(String key, UnaryOperator<String> names) {
        return new Changed(told(key, names));
    }

    /** The message with this key, told who made this version, on which day, and when. */
    public Message told(String key, UnaryOperator<String> names) {
        LocalDate day = at.atZone(Clock.COPENHAGEN).toLocalDate();
        LocalTime time = at.atZone(Clock.COPENHAGEN).toLocalTime();
        return Message.of(
                key,
                names.apply(by),
                day,
                time.truncatedTo(ChronoUnit.MINUTES).toString().replace(':', '.'));
    }

    /** Somebody else changed it meanwhile; nothing has changed by this. The API answers 409. */
    public static class Changed extends Refusal {
        private static final long serialVersionUID = 1L;

        private final transient Message who;

        Changed(Message who) {
            super(409, "changed meanwhile");
            this.who = who;
        }

        @Override
        public Optional<Message> explanation() {
            return Optional.of(who);
        }
    }
}
