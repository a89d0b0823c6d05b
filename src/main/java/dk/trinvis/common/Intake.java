package dk.trinvis.common;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Many statements taken in at once: checked whole and, only if all of them hold, recorded at one moment. Keeps for each what
 * became of it.
 */
public class Intake {

    /** What became of a statement. */
    public enum Fate {
        ACCEPTED,
        UNCHANGED,
        REFUSED
    }

    /**
     * Why a statement was refused.
     *
     * @param index its place among the statements, from 0
     * @param field the column that is to blame
     */
    public record Refusal(int index, String field, Message message) {}

    private final Fate[] fates;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<Integer, Message> notes = new HashMap<>();
    private final Optional<Stamp> stamp;
    private final Optional<String> reason;

    private Intake(int size, Optional<Stamp> stamp, Optional<String> reason) {
        fates = new Fate[size];
        this.stamp = stamp;
        this.reason = reason;
    }

    /** Says what would become of the statements and records nothing. */
    public static Intake check(int size) {
        return new Intake(size, Optional.empty(), Optional.empty());
    }

    /** Records statements that say how the world has changed. */
    public static Intake change(int size, Stamp stamp) {
        return new Intake(size, Optional.of(stamp), Optional.empty());
    }

    /**
     * Records the statements.
     *
     * @param reason the correction reason, should a statement contradict what is recorded
     */
    public static Intake record(int size, Stamp stamp, String reason) {
        return new Intake(size, Optional.of(stamp), Optional.of(reason));
    }

    /** The moment to record at; empty when only checking. */
    public Optional<Stamp> stamp() {
        return stamp;
    }

    /** The stamp for what contradicts the record: a correction with its reason, unless the world has changed. */
    public Stamp contradicting() {
        Stamp plain = stamp.orElseThrow();
        return reason.map(plain::correcting).orElse(plain);
    }

    public void refuse(int index, String field, Message message) {
        fates[index] = Fate.REFUSED;
        refusals.add(new Refusal(index, field, message));
    }

    /** Says of a statement that is taken what it came to, where that is not what was stated. */
    public void note(int index, Message what) {
        notes.put(index, what);
    }

    /** What was noted of the statement in that place. */
    public Optional<Message> note(int index) {
        return Optional.ofNullable(notes.get(index));
    }

    public void settle(int index, boolean changed) {
        fates[index] = changed ? Fate.ACCEPTED : Fate.UNCHANGED;
    }

    public boolean isRefused(int index) {
        return fates[index] == Fate.REFUSED;
    }

    /** What became of the statement in that place. */
    public Fate fate(int index) {
        return fates[index];
    }

    public int count(Fate fate) {
        int count = 0;
        for (Fate each : fates) {
            count += each == fate ? 1 : 0;
        }
        return count;
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
