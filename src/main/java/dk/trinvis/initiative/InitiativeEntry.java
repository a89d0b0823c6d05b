package dk.trinvis.initiative;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Input;
import dk.trinvis.initiative.InitiativeView.Grant;
import dk.trinvis.initiative.InitiativeView.GrantLine;
import dk.trinvis.initiative.InitiativeView.Milestone;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An initiative as an administrator wants it.
 *
 * @param closedFrom the first day on which nobody may be enrolled; none while it runs
 * @param ladder the code of the ladder that its citizens are screened on
 * @param team the code of the team that does the work
 * @param screeningWeeks after how many weeks a citizen is to be screened again, from 1 to 104; 12 when not stated
 * @param unitLabel what the municipality calls the unit that does the work
 */
public record InitiativeEntry(
        @Nullable String title,
        @Nullable String purpose,
        @Nullable String journalNumber,
        @Nullable LocalDate launchDay,
        @Nullable LocalDate closedFrom,
        @Nullable String ladder,
        @Nullable String team,
        @Nullable String committee,
        @Nullable String recommender,
        @Nullable String unitLabel,
        @Nullable Integer screeningWeeks,
        @Nullable List<Grant> grants,
        @Nullable List<Milestone> milestones) {

    private static final int SCREENING_WEEKS = 12;
    private static final int MOST_SCREENING_WEEKS = 104;
    private static final int CODE_LENGTH = 40;
    private static final int TITLE_LENGTH = 200;
    private static final int PURPOSE_LENGTH = 1_000;
    private static final int JOURNAL_LENGTH = 60;
    private static final int UNIT_LENGTH = 100;
    private static final int GRANT_LENGTH = 300;
    private static final int CONDITION_LENGTH = 400;
    private static final int DELIVERABLE_LENGTH = 400;

    /** The initiative with the code; what is wrong is said to the input. */
    InitiativeView view(String code, long ladderId, long teamId, boolean synthetic, Input input) {
        LocalDate first = launchDay == null ? DateRange.FOREVER : launchDay;
        if (launchDay == null) {
            input.refuse("launchDay", "common.required");
        }
        if (closedFrom != null && !closedFrom.isAfter(first)) {
            input.refuse("closedFrom", "initiative.closedBeforeLaunch");
        }
        return new InitiativeView(
                0,
                input.code("code", code, CODE_LENGTH),
                input.required("title", title, TITLE_LENGTH),
                input.text("purpose", purpose, PURPOSE_LENGTH),
                input.text("journalNumber", journalNumber, JOURNAL_LENGTH),
                first,
                closedFrom == null ? DateRange.FOREVER : closedFrom,
                ladderId,
                teamId,
                input.text("committee", committee, TITLE_LENGTH),
                input.text("recommender", recommender, TITLE_LENGTH),
                input.text("unitLabel", unitLabel, UNIT_LENGTH),
                synthetic,
                input.between("screeningWeeks", screeningWeeks, 1, MOST_SCREENING_WEEKS)
                        .orElse(SCREENING_WEEKS),
                checkedGrants(input),
                checkedMilestones(input));
    }

    private List<Grant> checkedGrants(Input input) {
        List<Grant> given = Objects.requireNonNullElse(grants, List.of());
        for (Grant grant : given) {
            input.text("grants", grant.purpose(), GRANT_LENGTH);
            if (grant.amountOere() <= 0 || isMissing(grant.grantedOn()) || isMissing(grant.purpose())) {
                input.refuse("grants", "initiative.grantIncomplete");
            }
            input.text("grants", grant.committee(), TITLE_LENGTH);
            input.text("grants", grant.condition(), CONDITION_LENGTH);
            checkLines(grant, input);
        }
        return given;
    }

    private static void checkLines(Grant grant, Input input) {
        for (GrantLine line : grant.lines()) {
            input.required("grants", line.purpose(), GRANT_LENGTH);
            if (line.amountOere() <= 0) {
                input.refuse("grants", "initiative.grantIncomplete");
            }
        }
        GrantLines.check(grant)
                .filter(sum -> !sum.holds())
                .ifPresent(sum -> input.refuse("grants", "initiative.linesDoNotSum", sum.text()));
    }

    private List<Milestone> checkedMilestones(Input input) {
        List<Milestone> given = Objects.requireNonNullElse(milestones, List.of());
        for (Milestone milestone : given) {
            input.required("milestones", milestone.deliverable(), DELIVERABLE_LENGTH);
            if (isMissing(milestone.kind()) || isMissing(milestone.dueOn())) {
                input.refuse("milestones", "initiative.milestoneIncomplete");
            }
        }
        return given;
    }

    /** JSON may leave out what the records must have. */
    private static boolean isMissing(@Nullable Object value) {
        return value == null;
    }
}
