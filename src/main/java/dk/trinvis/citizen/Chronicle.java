package dk.trinvis.citizen;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be told of a citizen who is being looked at. It is fired as an event: the enrolments add the cases, and the
 * features above them what happened in each, as far as the current user may see it.
 */
public class Chronicle {

    private final CitizenRow citizen;
    private final Profile profile;
    private final boolean readOnly;
    private final List<Case> cases = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();

    /**
     * One without cases yet.
     *
     * @param readOnly whether the citizen is of another team and opened for a reason
     */
    public Chronicle(CitizenRow citizen, Profile profile, boolean readOnly) {
        this.citizen = citizen;
        this.profile = profile;
        this.readOnly = readOnly;
    }

    public CitizenRow citizen() {
        return citizen;
    }

    public Profile profile() {
        return profile;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    /** The cases, the latest first. */
    public List<Case> cases() {
        return Collections.unmodifiableList(cases);
    }

    public void add(Case one) {
        cases.add(one);
    }

    public void add(Waiting place) {
        waiting.add(place);
    }

    /** The places that the citizen waits for, as far as it is the user's to know. */
    public List<Waiting> waiting() {
        return Collections.unmodifiableList(waiting);
    }

    /** What an entry is about. */
    public enum Kind {
        ACTIVITY,
        TRACK,
        NOTE,
        FOLLOW_UP,
        TARGET_GROUP
    }

    /**
     * Something that went on in a case.
     *
     * @param details more about it, may be empty
     * @param address of the page that tells all of it; empty text for none
     */
    public record Entry(
            Kind kind,
            DateRange days,
            Words title,
            List<Words> details,
            String address,
            Instant recordedAt,
            String recordedBy) {}

    /**
     * A screening.
     *
     * @param countsFrom the first day on that step, which a screening before the case's first day has to wait for
     * @param meaning of the step, where the ladder describes it
     * @param reason empty also for those who may not see it, like the other free texts
     * @param citizenStep where the citizen places themselves
     * @param replacedAt when it stopped counting
     */
    public record Placement(
            LocalDate effectiveOn,
            LocalDate countsFrom,
            int step,
            Optional<Words> meaning,
            String assessor,
            Optional<String> reason,
            Optional<String> citizenView,
            Optional<Integer> citizenStep,
            Instant recordedAt,
            Optional<Instant> replacedAt,
            Optional<String> correctionReason) {

        public boolean counts() {
            return replacedAt.isEmpty();
        }
    }

    /**
     * The steps there are.
     *
     * @param lowest the lowest number
     * @param highest the highest number
     */
    public record Scale(int lowest, int highest, boolean lowerIsCloser) {}

    /**
     * Something that is to be done, or looked into.
     *
     * @param address where
     */
    public record Task(Words words, String address) {}

    /**
     * What was answered to one question on a day, from 1 to 5.
     *
     * @param caseworker the caseworker's answer
     * @param citizen the citizen's own
     */
    public record Score(LocalDate day, Optional<Integer> caseworker, Optional<Integer> citizen) {}

    /**
     * A small step below the ladder.
     *
     * @param label what is judged
     * @param scores the earliest first, at least one
     */
    public record SmallStep(Words label, List<Score> scores) {}

    /**
     * The citizen waits for a place in an initiative.
     *
     * @param since the day of the referral
     */
    public record Waiting(String initiative, LocalDate since, String reason) {}

    /**
     * What a case is, before anything that happened in it.
     *
     * @param lateReason why its days were recorded so late; empty also for those who may not see it
     */
    public record Facts(
            long id,
            String ref,
            long initiativeId,
            String initiative,
            DateRange days,
            Optional<Words> endReason,
            Optional<String> responsible,
            Optional<String> previousRef,
            Optional<String> lateReason,
            Scale scale) {}

    /** One case of the citizen with what happened in it. */
    public static class Case {

        private final Facts facts;
        private final List<Placement> placements;
        private final List<Entry> entries = new ArrayList<>();
        private final List<Task> tasks = new ArrayList<>();
        private final List<SmallStep> smallSteps = new ArrayList<>();
        private boolean askedForSmallSteps;

        /** A case; the screenings with the latest day first. */
        public Case(Facts facts, List<Placement> placements) {
            this.facts = facts;
            this.placements = List.copyOf(placements);
        }

        public Facts facts() {
            return facts;
        }

        public void add(Entry entry) {
            entries.add(entry);
        }

        public void add(Task task) {
            tasks.add(task);
        }

        public void add(SmallStep smallStep) {
            smallSteps.add(smallStep);
        }

        /** That its initiative asks after small steps. */
        public void askForSmallSteps() {
            askedForSmallSteps = true;
        }

        public boolean isAskedForSmallSteps() {
            return askedForSmallSteps;
        }

        /** Those that were asked after. */
        public List<SmallStep> smallSteps() {
            return List.copyOf(smallSteps);
        }

        /** What needs doing, in the order in which the work queue says it. */
        public List<Task> tasks() {
            return List.copyOf(tasks);
        }

        /** Every screening ever recorded, replaced ones included, the latest day first. */
        public List<Placement> placements() {
            return placements;
        }

        public List<Entry> of(Kind kind) {
            return entries.stream().filter(entry -> entry.kind() == kind).toList();
        }

        /** The screening that counts last; empty while nobody has screened. */
        public Optional<Placement> latest() {
            return counting().findFirst();
        }

        /** Since when the case has been on its latest step without a break; empty while nobody has screened. */
        public Optional<LocalDate> onStepSince() {
            return latest().flatMap(last -> counting()
                    .takeWhile(each -> each.step() == last.step())
                    .reduce((later, earlier) -> earlier)
                    .map(Placement::countsFrom));
        }

        private Stream<Placement> counting() {
            return placements.stream().filter(Placement::counts);
        }
    }
}
