package dk.trinvis.committee;

import dk.trinvis.figures.Count;
import dk.trinvis.figures.PublishedFigures;
import dk.trinvis.initiative.Aim;
import dk.trinvis.initiative.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the paper of an initiative is written from. All texts are Danish, as the municipality keeps them.
 *
 * @param figures what {@link Audience#publish} gave for the same audience; the paper sees no other numbers
 * @param synthetic whether the figures come from demonstration data about nobody
 */
public record PaperFacts(
        Audience audience,
        PublishedFigures figures,
        Subject subject,
        Ladder ladder,
        Labels labels,
        JobSchool jobSchool,
        Sender sender,
        boolean synthetic) {

    /** Whether there are no cases to tell of but something that the initiative aims at: nobody was ever in it. */
    boolean isOfAimsOnly() {
        return !subject.aims().isEmpty() && figures.movement().everEnrolled().equals(Count.exact(0));
    }

    /**
     * The initiative.
     *
     * @param earlierStatuses days on which the committee was given a status before, oldest first
     * @param money what was granted and spent
     * @param aims where its targets stand
     */
    public record Subject(
            String code,
            String title,
            String journalNumber,
            @Nullable Grant grant,
            List<LocalDate> earlierStatuses,
            List<Milestone> milestones,
            Money money,
            List<Aim> aims) {}

    /**
     * Money granted on a day, in øre.
     *
     * @param by the committee that granted it
     */
    public record Grant(long oere, LocalDate on, String by) {}

    /**
     * Something promised for a day.
     *
     * @param metOn the day it was there; counts only up to the day of the figures
     */
    public record Milestone(
            LocalDate due, String deliverable, @Nullable LocalDate metOn) {}

    /**
     * The ladder in force on the day of the figures.
     *
     * @param owner who developed it; may be empty
     * @param lowestIsClosest whether a lower number is closer to a job
     */
    public record Ladder(String name, String owner, boolean lowestIsClosest, List<Step> steps) {}

    /**
     * A step of the ladder.
     *
     * @param title a name beyond its number; may be empty
     * @param meaning null when nobody has described the step
     */
    public record Step(int number, String title, @Nullable String meaning) {}

    /** What the codes in the figures are called; a code that is missing here is shown as it is. */
    public record Labels(
            Map<String, String> outcomes, Map<String, String> otherEndReasons, Map<String, String> activities) {}

    /** Its tracks and the places where it teaches; both may be empty. */
    public record JobSchool(List<Track> tracks, List<Place> places) {}

    /**
     * A track.
     *
     * @param steps numbers of the steps it is meant for, ascending
     * @param extraCriterion neutral words for what else it takes to be on it
     */
    public record Track(
            String code,
            String title,
            String content,
            List<Integer> steps,
            @Nullable String extraCriterion) {}

    /** A place and what it is good for. */
    public record Place(String name, @Nullable String purpose) {}

    /**
     * Between whom the paper goes.
     *
     * @param committee with its article, as in "Arbejdsmarkedsudvalget"
     * @param recommender who recommends, as in "Økonomi- og arbejdsmarkedsdirektøren"
     * @param unit what the municipality calls the job centre
     */
    public record Sender(String committee, String recommender, String unit) {}
}
