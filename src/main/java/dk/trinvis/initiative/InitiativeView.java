package dk.trinvis.initiative;

import dk.trinvis.common.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An initiative as pages, papers and other features see it.
 *
 * @param journalNumber the case in the document system
 * @param closedFrom the first day on which nobody may be enrolled; {@link DateRange#FOREVER} while it runs
 * @param unitLabel what the municipality calls the unit that does the work
 * @param synthetic whether every person in it is made up
 * @param screeningWeeks after how many weeks a citizen is to be screened again
 */
public record InitiativeView(
        long id,
        String code,
        String title,
        String purpose,
        String journalNumber,
        LocalDate launchDay,
        LocalDate closedFrom,
        long ladderId,
        long teamId,
        String committee,
        String recommender,
        String unitLabel,
        boolean synthetic,
        int screeningWeeks,
        List<Grant> grants,
        List<Milestone> milestones) {

    /**
     * Money granted, in øre.
     *
     * @param committee who granted it; empty for the initiative's own committee
     * @param condition what it depends on; empty for nothing
     * @param development whether it is for developing something; such money is not divided by what came of it
     * @param lines what it is split into; they sum to the amount (CHK-7), unless there are none
     */
    public record Grant(
            long amountOere,
            LocalDate grantedOn,
            String purpose,
            String committee,
            String condition,
            boolean development,
            List<GrantLine> lines) {

        /** JSON may leave out all but the first three. */
        public Grant {
            committee = Objects.requireNonNullElse(committee, "");
            condition = Objects.requireNonNullElse(condition, "");
            lines = List.copyOf(Objects.requireNonNullElse(lines, List.of()));
        }

        /** What it is split into, or itself where it is not split. */
        List<GrantLine> parts() {
            return lines.isEmpty() ? List.of(new GrantLine(purpose, amountOere)) : lines;
        }
    }

    /** A part of a grant, in øre. */
    public record GrantLine(String purpose, long amountOere) {}

    /** Something promised for a day, or a report given to the committee on a day. */
    public record Milestone(
            MilestoneKind kind, LocalDate dueOn, @Nullable LocalDate metOn, String deliverable) {}

    /** What a milestone is. */
    public enum MilestoneKind {
        DELIVERABLE,
        REPORT
    }

    /** The days on which somebody may be enrolled (invariant 4). */
    public DateRange running() {
        return new DateRange(launchDay, closedFrom);
    }
}
