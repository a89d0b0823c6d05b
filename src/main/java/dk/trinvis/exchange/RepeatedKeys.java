package dk.trinvis.exchange;

import java.util.List;
import java.util.function.Function;

/** Finds entries of one file with the same key, in a few bytes an entry: a file may have a million. */
final class RepeatedKeys<E> {

    private static final int FREE = 0;

    private final List<E> entries;
    private final Function<E, Object> key;
    private int[] slots = new int[1024];
    private int count;

    /** Over a list that grows as the file is read. */
    RepeatedKeys(List<E> entries, Function<E, Object> key) {
        this.entries = entries;
        this.key = key;
    }

    /** The place of an earlier entry with the key of the last one; -1 when it is the first with its key. */
    int earlierThanLast() {
        if (count * 2 >= slots.length) {
            grow();
        }
        int last = entries.size() - 1;
        int slot = slotOf(key.apply(entries.get(last)));
        if (slots[slot] != FREE) {
            return slots[slot] - 1;
        }
        slots[slot] = last + 1;
        count++;
        return -1;
    }

    private int slotOf(Object wanted) {
        int hash = wanted.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 16) & slots.length - 1;
        while (slots[slot] != FREE && !key.apply(entries.get(slots[slot] - 1)).equals(wanted)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] before = slots;
        slots = new int[before.length * 2];
        for (int place : before) {
            if (place != FREE) {
                slots[slotOf(key.apply(entries.get(place - 1)))] = place;
            }
        }
    }
}
