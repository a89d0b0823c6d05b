package dk.trinvis.citizen;

import dk.trinvis.citizen.Chronicle.Case;
import dk.trinvis.citizen.Chronicle.Entry;
import dk.trinvis.citizen.Chronicle.Kind;
import dk.trinvis.citizen.Chronicle.Placement;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Message;
import dk.trinvis.common.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What has happened to a citizen in all of their cases: the cases themselves, the steps that count, activities and tracks.
 *
 * @param lines what began first comes first
 */
public record Timeline(List<Line> lines) {

    /**
     * One of them.
     *
     * @param enrolmentRef the case it belongs to
     */
    public record Line(Words title, String enrolmentRef, DateRange days) {}

    /** Of the cases as far as they are told. */
    public static Timeline of(Collection<Case> cases) {
        List<Line> lines = new ArrayList<>();
        cases.forEach(
                one -> lines.add(line("citizen.timeline.case", one, one.facts().days(), whole(one))));
        cases.forEach(one -> steps(one, lines));
        cases.forEach(one -> entries(Kind.ACTIVITY, "citizen.timeline.activity", one, lines));
        cases.forEach(one -> entries(Kind.TRACK, "citizen.timeline.track", one, lines));
        lines.sort(Comparator.comparing(line -> line.days().first()));
        return new Timeline(lines);
    }

    private static Words whole(Case one) {
        String initiative = one.facts().initiative();
        return one.facts()
                .endReason()
                .<Words>map(why -> locale -> initiative + " – " + why.in(locale))
                .orElseGet(() -> Words.always(initiative));
    }

    /** Each step until a screening that places the citizen on another, or the end of the case. */
    private static void steps(Case one, List<Line> into) {
        List<Placement> counting = one.placements().stream()
                .filter(each -> each.counts()
                        && each.countsFrom().isBefore(one.facts().days().until()))
                .toList();
        LocalDate until = one.facts().days().until();
        for (int i = 0; i < counting.size(); i++) {
            Placement each = counting.get(i);
            boolean begins = i + 1 == counting.size() || counting.get(i + 1).step() != each.step();
            if (begins) {
                into.add(line(
                        "citizen.timeline.step",
                        one,
                        new DateRange(each.countsFrom(), until),
                        Words.always(String.valueOf(each.step()))));
                until = each.countsFrom();
            }
        }
    }

    private static void entries(Kind kind, String key, Case one, List<Line> into) {
        for (Entry entry : one.of(kind)) {
            into.add(line(key, one, entry.days(), entry.title()));
        }
    }

    private static Line line(String key, Case one, DateRange days, Words title) {
        Words words = locale -> Message.of(key, title.in(locale)).in(locale);
        return new Line(words, one.facts().ref(), days);
    }

    /** The first day of all; there is at least one line. */
    LocalDate first() {
        return lines.get(0).days().first();
    }

    /** The days to draw them on, until a day or the last of them. */
    public StepChart drawnUntil(LocalDate tomorrow) {
        LocalDate until = lines.stream()
                .map(line -> line.days().until())
                .max(Comparator.naturalOrder())
                .filter(tomorrow::isAfter)
                .orElse(tomorrow);
        return new StepChart(new Chronicle.Scale(1, 1, true), List.of(), first(), until);
    }
}
