package dk.trinvis.committee;

import dk.trinvis.figures.ShownChange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An edition with what stands in it, as far as the user may see it.
 *
 * @param account the figures in short: of a draft as they would be frozen, else as they were
 * @param brief the rest of what a member should have read; nothing in an edition that was frozen before there was one
 * @param explanation why checks fail that fail and warnings are open
 * @param warnings what a reader of a draft may stumble over; nothing once it is frozen
 * @param files none before it is frozen
 * @param history who took which step; nothing for those who only read what is published
 * @param own whether the user drafted it, wrote in it or froze it, and so does not approve it
 * @param worded whether the user wrote in it or froze it, and so does not review it
 * @param shownChanges by how few the public's numbers differ from those of the edition before, for those who make papers
 */
public record EditionDetail(
        EditionView edition,
        EditionAccount account,
        List<EditionBriefLine> brief,
        Optional<String> explanation,
        List<EditionWarning> warnings,
        List<EditionFileView> files,
        List<EditionStep> history,
        boolean own,
        boolean worded,
        List<ShownChange> shownChanges) {

    /** Whether it cannot be frozen without an explanation. */
    public boolean asksForExplanation() {
        return !account.failing().isEmpty() || warnings.stream().anyMatch(warning -> !warning.noted());
    }

    /**
     * Something done with it.
     *
     * @param state the code of the {@link EditionState} it led to
     * @param by a user name
     */
    public record EditionStep(String state, Instant at, String by, Optional<String> note) {}
}
