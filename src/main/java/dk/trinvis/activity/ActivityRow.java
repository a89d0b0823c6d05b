package dk.trinvis.activity;

import dk.trinvis.common.Version;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An activity as a case shows it.
 *
 * @param id its key, the same however often it is changed or corrected
 * @param frame the days agreed and what else holds on all of them
 * @param lastDay the last day it really has
 * @param terms those that hold last
 * @param termsSince the day from which they do
 * @param version when any of this was last recorded, and by whom
 */
public record ActivityRow(
        String id,
        ActivityState state,
        Frame frame,
        Optional<LocalDate> lastDay,
        Terms terms,
        LocalDate termsSince,
        Version version) {

    /** The same without what concerns health or the like: for those who may not see it. */
    ActivityRow withoutSensitive() {
        return new ActivityRow(id, state, frame.withoutSensitive(), lastDay, terms, termsSince, version);
    }
}
