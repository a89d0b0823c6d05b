package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Intake;
import dk.trinvis.common.Message;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.enrolment.EnrolmentPeriod.Span;
import dk.trinvis.enrolment.Responsibility.Who;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All enrolments of one citizen. In one initiative they never share a day (invariant 1), and between two lies at least one
 * whole day: a gap of none is the same enrolment, whose end is to be cancelled (rule T-8).
 */
class CitizenCases {

    private static final String OVERLAPS = "enrolment.overlaps";
    private static final String OVERLAPS_HIDDEN = "enrolment.overlapsHidden";
    private static final String NO_DAY_BETWEEN = "enrolment.noDayBetween";

    /** What a refusal is called when it is not the statement that is wrong, but another enrolment that forbids it. */
    static final Set<String> RULES = Set.of(OVERLAPS, OVERLAPS_HIDDEN, NO_DAY_BETWEEN);

    private final long citizenId;
    private final Map<String, CaseFile> files = new LinkedHashMap<>();
    private final Map<String, Integer> stated = new HashMap<>();
    private final Map<String, CaseFile> begun = new LinkedHashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> annulled = new HashSet<>();
    private boolean corrects;

    CitizenCases(long citizenId) {
        this.citizenId = citizenId;
    }

    long citizenId() {
        return citizenId;
    }

    void add(CaseFile file) {
        files.put(file.enrolment().ref(), file);
    }

    /** Adds one that whoever states the others may not know of. */
    void addHidden(CaseFile file) {
        add(file);
        hidden.add(file.enrolment().ref());
    }

    /** Notes one that was annulled: whoever states it anew would take that back without a word. */
    void addAnnulled(String ref) {
        annulled.add(ref);
    }

    /** Whether the citizen has enrolments, but none that the user may know of. */
    boolean areHidden() {
        return !files.isEmpty() && hidden.size() == files.size();
    }

    boolean isHidden(String ref) {
        return hidden.contains(ref);
    }

    /** The days of the enrolment with a reference and why it ended, if it is known and counts. */
    Optional<Span> span(String ref) {
        return Optional.ofNullable(files.get(ref)).flatMap(CaseFile::span);
    }

    /** The enrolment with a reference, once it is known or stated. */
    Optional<Enrolment> enrolment(String ref) {
        return Optional.ofNullable(files.get(ref)).map(CaseFile::enrolment);
    }

    /** Who answers now for the enrolment with a reference. */
    Optional<Who> responsible(String ref) {
        return Optional.ofNullable(files.get(ref)).flatMap(CaseFile::responsible);
    }

    /**
     * States the days and the responsible of the enrolment with a reference.
     *
     * @param index its place among the statements, should it turn out to overlap
     * @return whether that is new
     */
    boolean state(String ref, long initiativeId, Span span, Who who, int index) {
        if (annulled.contains(ref)) {
            throw new RuleBroken("enrolment.annulled");
        }
        stated.put(ref, index);
        CaseFile known = files.get(ref);
        if (known == null) {
            CaseFile begins =
                    new CaseFile(new Enrolment(ref, citizenId, initiativeId), List.of(), List.of(), List.of());
            begins.run(span);
            begins.assign(who, span.days().first());
            files.put(ref, begins);
            begun.put(ref, begins);
            return true;
        }
        if (known.enrolment().initiativeId() != initiativeId) {
            throw new RuleBroken("enrolment.initiativeFixed");
        }
        Span wanted = known.span().map(span::keepingDestination).orElse(span);
        boolean otherSpan = !known.span().equals(Optional.of(wanted));
        if (otherSpan) {
            known.run(wanted);
        }
        boolean otherWho = !known.responsible().equals(Optional.of(who));
        if (otherWho) {
            known.reassignFromStart(who);
        }
        corrects |= otherSpan || otherWho;
        return otherSpan || otherWho;
    }

    /** The references of the first two in one initiative that share a day or have none between them. */
    Optional<List<String>> firstTwoThatTouch() {
        for (List<CaseFile> inOne : byInitiative()) {
            for (int i = 1; i < inOne.size(); i++) {
                if (!days(inOne.get(i - 1)).until().isBefore(days(inOne.get(i)).first())) {
                    return Optional.of(List.of(
                            inOne.get(i - 1).enrolment().ref(),
                            inOne.get(i).enrolment().ref()));
                }
            }
        }
        return Optional.empty();
    }

    /** Refuses what was stated and overlaps or touches another enrolment in the same initiative. */
    void checkNoneOverlap(Intake intake) {
        for (List<CaseFile> inOne : byInitiative()) {
            for (int i = 1; i < inOne.size(); i++) {
                Optional<Message> broken = broken(inOne.get(i - 1), inOne.get(i));
                int index = blamed(inOne.get(i - 1), inOne.get(i));
                broken.filter(message -> index >= 0 && !intake.isRefused(index))
                        .ifPresent(message -> intake.refuse(index, "first_day", message));
            }
        }
    }

    private Optional<Message> broken(CaseFile earlier, CaseFile later) {
        LocalDate until = days(earlier).until();
        LocalDate first = days(later).first();
        if (!until.isBefore(first)
                && (isHidden(earlier.enrolment().ref())
                        || isHidden(later.enrolment().ref()))) {
            return Optional.of(Message.of(OVERLAPS_HIDDEN));
        }
        if (until.isAfter(first)) {
            return Optional.of(Message.of(OVERLAPS, other(earlier, later)));
        }
        return until.equals(first) ? Optional.of(Message.of(NO_DAY_BETWEEN, other(earlier, later))) : Optional.empty();
    }

    /** The one that is not to blame. */
    private String other(CaseFile earlier, CaseFile later) {
        boolean isLaterStated = stated.containsKey(later.enrolment().ref());
        return (isLaterStated ? earlier : later).enrolment().ref();
    }

    /** The later of the two that was stated. */
    private int blamed(CaseFile earlier, CaseFile later) {
        return stated.getOrDefault(
                later.enrolment().ref(), stated.getOrDefault(earlier.enrolment().ref(), -1));
    }

    /** Writes everything down; answers the days of enrolments that were there before and changed, none for annulled ones. */
    Map<Long, Optional<DateRange>> record(Stamp stamp, Stamp contradicting, Enrolments enrolments) {
        begun.values().forEach(file -> enrolments.add(file.enrolment()));
        byInitiative().forEach(CitizenCases::chain);
        Stamp used = corrects ? contradicting : stamp;
        Map<Long, Optional<DateRange>> changed = new HashMap<>();
        files.forEach((ref, file) -> {
            boolean isNew = begun.containsKey(ref);
            if (file.record(isNew ? stamp : used, enrolments::add) && !isNew) {
                changed.put(file.enrolment().id(), file.span().map(Span::days));
            }
        });
        return changed;
    }

    private static void chain(List<CaseFile> inOne) {
        Optional<Enrolment> previous = Optional.empty();
        for (CaseFile file : inOne) {
            file.enrolment().follow(previous);
            previous = Optional.of(file.enrolment());
        }
    }

    /** The enrolments that count, per initiative, the earliest first. */
    private List<List<CaseFile>> byInitiative() {
        Map<Long, List<CaseFile>> groups = new LinkedHashMap<>();
        files.values().stream()
                .filter(file -> file.span().isPresent())
                .sorted(Comparator.comparing(file -> days(file).first()))
                .forEach(file -> groups.computeIfAbsent(file.enrolment().initiativeId(), id -> new ArrayList<>())
                        .add(file));
        return List.copyOf(groups.values());
    }

    private static DateRange days(CaseFile file) {
        return file.span().orElseThrow().days();
    }
}
