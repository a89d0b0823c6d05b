package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.enrolment.EnrolmentPeriod.Span;
import dk.trinvis.enrolment.Responsibility.Who;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An enrolment as somebody would work it out on paper from the log: lists in the order of recording, days looked at one by
 * one, no rectangles. Every event answers whether the rules allow it and changes nothing if they do not.
 */
class NaiveCase {

    private record Named(LocalDate from, Who who) {}

    private final List<Screening> screenings = new ArrayList<>();
    private final List<Named> named = new ArrayList<>();
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;
    private String endReason = "";

    boolean isBegun() {
        return !first.equals(LocalDate.MAX);
    }

    boolean isEnded() {
        return !last.equals(LocalDate.MAX);
    }

    boolean run(Span span) {
        LocalDate newFirst = span.days().first();
        LocalDate newLast = span.days().lastDay().orElse(LocalDate.MAX);
        for (Screening each : screenings) {
            if (isOutside(each.effectiveOn(), newFirst, newLast)) {
                return false;
            }
        }
        first = newFirst;
        last = newLast;
        endReason = span.endReason().orElse("");
        forgetDisplaced();
        keepNamedFrom(newFirst);
        return true;
    }

    boolean end(LocalDate lastDay, String reason) {
        return !isEnded()
                && !lastDay.isBefore(first)
                && run(new Span(DateRange.inclusive(first, lastDay), Optional.of(reason)));
    }

    boolean cancelEnd() {
        return isEnded() && run(new Span(DateRange.from(first), Optional.empty()));
    }

    boolean screen(Screening screening) {
        if (isOutside(screening.effectiveOn(), first, last)) {
            return false;
        }
        screenings.removeIf(each -> each.effectiveOn().equals(screening.effectiveOn()));
        screenings.add(screening);
        forgetDisplaced();
        return true;
    }

    void handOver(Who who, LocalDate from) {
        named.add(new Named(from.isBefore(first) ? first : from, who));
    }

    void alwaysBy(Who who) {
        named.clear();
        named.add(new Named(first, who));
    }

    /** Who is named last, looking at days and then at recording. */
    Optional<Who> latestNamed() {
        return responsibleOn(LocalDate.MAX);
    }

    private static boolean isOutside(LocalDate day, LocalDate first, LocalDate last) {
        return day.isBefore(first.minusDays(30)) || day.isAfter(last);
    }

    /** A screening stays displaced by a later one up to the first day, even if the first day moves again. */
    private void forgetDisplaced() {
        LocalDate counting = LocalDate.MIN;
        for (Screening each : screenings) {
            if (!each.effectiveOn().isAfter(first) && each.effectiveOn().isAfter(counting)) {
                counting = each.effectiveOn();
            }
        }
        LocalDate latest = counting;
        screenings.removeIf(each -> each.effectiveOn().isBefore(latest));
    }

    /** Whoever was responsible on the new first day, or else the first ever named, is so from that day. */
    private void keepNamedFrom(LocalDate newFirst) {
        Optional<LocalDate> earliest = named.stream().map(Named::from).min(LocalDate::compareTo);
        if (earliest.isPresent()) {
            LocalDate asked = earliest.get().isAfter(newFirst) ? earliest.get() : newFirst;
            Who start = responsibleOn(asked).orElseThrow();
            named.removeIf(each -> !each.from().isAfter(asked));
            named.add(0, new Named(newFirst, start));
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether a whole day lies between the two. */
    boolean isApartFrom(NaiveCase other) {
        return isBefore(other) || other.isBefore(this);
    }

    private boolean isBefore(NaiveCase other) {
        return isEnded() && last.plusDays(1).isBefore(other.first);
    }

    Span span() {
        return isEnded()
                ? new Span(DateRange.inclusive(first, last), Optional.of(endReason))
                : new Span(DateRange.from(first), Optional.empty());
    }

    String periodOn(LocalDate day) {
        if (!covers(day)) {
            return "none";
        }
        return first + ".." + (isEnded() ? last + " " + endReason : " goes on");
    }

    String stepOn(LocalDate day) {
        if (!covers(day)) {
            return "none";
        }
        Optional<Screening> now = effectiveOn(day);
        if (now.isEmpty()) {
            return "unscreened";
        }
        LocalDate each = first;
        while (effectiveOn(each).isEmpty()) {
            each = each.plusDays(1);
        }
        Screening firstOne = effectiveOn(each).orElseThrow();
        int step = now.get().step();
        return now.get().equals(firstOne) ? step + " first" : step + " from " + firstOne.step();
    }

    private Optional<Screening> effectiveOn(LocalDate day) {
        return screenings.stream()
                .filter(each -> !each.effectiveOn().isAfter(day))
                .reduce((one, next) -> next.effectiveOn().isBefore(one.effectiveOn()) ? one : next);
    }

    String whoOn(LocalDate day) {
        return day.isBefore(first)
                ? "none"
                : responsibleOn(day).flatMap(Who::caseworker).orElse("team");
    }

    private Optional<Who> responsibleOn(LocalDate day) {
        return named.stream()
                .filter(each -> !each.from().isAfter(day))
                .reduce((one, next) -> next.from().isBefore(one.from()) ? one : next)
                .map(Named::who);
    }
}
