package dk.trinvis.citizen;

import dk.trinvis.common.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a citizen is reached and what the citizen wants, as far as the user may see it.
 *
 * @param contact as of today
 * @param goal the citizen's own words, as of today
 * @param contacts everything ever recorded, the latest day first
 * @param goals everything ever recorded, the latest day first
 */
public record Profile(
        Optional<Contact> contact,
        Optional<Entry> goal,
        List<Entry> contacts,
        List<Entry> goals,
        Version contactVersion,
        Version goalVersion) {

    /**
     * Something that was recorded.
     *
     * @param lastDay empty while it holds
     * @param replacedAt when it turned out otherwise; empty for what is still believed
     */
    public record Entry(
            LocalDate firstDay,
            Optional<LocalDate> lastDay,
            String text,
            Instant recordedAt,
            String recordedBy,
            Optional<Instant> replacedAt) {}
}
