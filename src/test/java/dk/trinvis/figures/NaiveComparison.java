package dk.trinvis.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Comparisons as somebody would make them on paper who has kept a copy of each case from each moment at which something was
 * recorded of it, with whether that was a correction.
 */
final class NaiveComparison {

    private final Map<String, List<Copy>> copies = new TreeMap<>();

    /** A case on paper; annulled where it has no first day. */
    record Paper(
            long citizen,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            String reason,
            TreeMap<LocalDate, Integer> screenings) {

        private boolean annulled() {
            return first == null;
        }

        /** How it counts apart from its step: not at all, active or ended for a reason, and whether from the launch on. */
        private String days(LocalDate day) {
            if (first == null || first.isAfter(day)) {
                return first == null ? "annulled" : "not yet";
            }
            String since = first.isAfter(MemoryFigures.LAUNCH) ? "admitted" : "launched";
            return last != null && last.isBefore(day) ? since + " ended " + reason : since + " active";
        }

        private boolean isActive(LocalDate day) {
            return days(day).endsWith("active");
        }

        private boolean isEnded(LocalDate day) {
            return days(day).contains("ended");
        }

        private String step(LocalDate day) {
            if (!isActive(day)) {
                return "none";
            }
            Map.Entry<LocalDate, Integer> screened = screenings.floorEntry(day);
            return screened == null ? "unscreened" : "step-" + screened.getValue();
        }
    }

    private record Copy(Instant moment, boolean correction, Paper paper) {}

    void keep(String ref, Instant moment, boolean correction, Paper paper) {
        copies.computeIfAbsent(ref, first -> new ArrayList<>()).add(new Copy(moment, correction, paper));
    }

    private static Optional<Paper> known(List<Copy> copies, Instant moment) {
        return copies.stream()
                .filter(copy -> !copy.moment().isAfter(moment))
                .reduce((earlier, later) -> later)
                .map(Copy::paper);
    }

    /** What counts a case, by name. */
    private static List<String> cohorts(Optional<Paper> paper, LocalDate day) {
        return paper.filter(one -> one.isActive(day) || one.isEnded(day))
                .map(one -> List.of(
                        "everEnrolled",
                        one.days(day).startsWith("admitted") ? "admitted" : "launched",
                        one.isActive(day) ? "active" : "ended",
                        one.isActive(day)
                                ? one.step(day)
                                : (one.reason().equals("moved") ? "endReason-" : "outcome-") + one.reason()))
                .orElse(List.of());
    }

    /** What each cause does to each cohort: {@code "active correction" -> -1}; what is zero is left out. */
    Map<String, Integer> differences(LocalDate day, Instant then, Instant now) {
        Map<String, Integer> sums = new TreeMap<>();
        copies.forEach((ref, all) -> {
            Optional<Paper> before = known(all, then);
            Optional<Paper> after = known(all, now);
            if (!cohorts(before, day).equals(cohorts(after, day))) {
                String cause = cause(all, day, then, now).code();
                sums.merge("cases " + cause, 1, Integer::sum);
                cohorts(before, day).forEach(cohort -> sums.merge(cohort + " " + cause, -1, Integer::sum));
                cohorts(after, day).forEach(cohort -> sums.merge(cohort + " " + cause, 1, Integer::sum));
            }
        });
        sums.values().removeIf(number -> number == 0);
        return sums;
    }

    private Cause cause(List<Copy> all, LocalDate day, Instant then, Instant now) {
        Optional<Paper> before = known(all, then);
        Paper after = known(all, now).orElseThrow();
        if (before.isEmpty()) {
            return cameBack(after, now) ? Cause.RE_ENROLMENT : Cause.LATE_REGISTRATION;
        }
        if (before.get().annulled() || after.annulled()) {
            return Cause.ANNULMENT;
        }
        boolean openedAgain = all.stream()
                .filter(copy -> copy.moment().isAfter(then) && !copy.moment().isAfter(now))
                .anyMatch(copy -> !copy.paper().annulled() && copy.paper().last() == null);
        if (before.get().isEnded(day) && after.isActive(day) && openedAgain) {
            return Cause.RE_ENROLMENT;
        }
        boolean otherDays = !before.get().days(day).equals(after.days(day));
        Cause cause = Cause.LATE_REGISTRATION;
        for (int i = 0; i + 1 < all.size() && !all.get(i + 1).moment().isAfter(now); i++) {
            boolean leaves = all.get(i + 1).moment().isAfter(then)
                    && said(all.get(i), day, otherDays).equals(said(before.get(), day, otherDays))
                    && !said(all.get(i + 1), day, otherDays).equals(said(before.get(), day, otherDays));
            if (leaves) {
                cause = all.get(i + 1).correction() ? Cause.CORRECTION : Cause.LATE_REGISTRATION;
            }
        }
        return cause;
    }

    private static String said(Copy copy, LocalDate day, boolean days) {
        return said(copy.paper(), day, days);
    }

    private static String said(Paper paper, LocalDate day, boolean days) {
        return days ? paper.days(day) : paper.step(day);
    }

    private boolean cameBack(Paper after, Instant now) {
        return copies.values().stream()
                .flatMap(all -> known(all, now).stream())
                .anyMatch(other -> other.citizen() == after.citizen()
                        && other.last() != null
                        && after.first() != null
                        && other.last().isBefore(after.first()));
    }

    /** From where to where, {@code "step-2 ended" -> 1}, and the sums of the account. */
    Map<String, Integer> happened(LocalDate from, LocalDate to, Instant now) {
        Map<String, Integer> sums = new HashMap<>();
        for (List<Copy> all : copies.values()) {
            known(all, now)
                    .filter(paper -> paper.isActive(to) || paper.isEnded(to))
                    .filter(paper -> !paper.isEnded(from))
                    .ifPresent(paper -> {
                        String was = paper.isActive(from) ? paper.step(from) : StepChanges.NOT_THERE;
                        String is = paper.isActive(to) ? paper.step(to) : "ended";
                        sums.merge(was + " " + is, 1, Integer::sum);
                    });
        }
        return sums;
    }
}
