package dk.trinvis.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Intake;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.enrolment.EnrolmentPeriod.Span;
import dk.trinvis.enrolment.EventLog.Line;
import dk.trinvis.enrolment.HistoryEvent.EndCancelled;
import dk.trinvis.enrolment.HistoryEvent.Ended;
import dk.trinvis.enrolment.HistoryEvent.HandedOver;
import dk.trinvis.enrolment.HistoryEvent.Screened;
import dk.trinvis.enrolment.HistoryEvent.Stated;
import dk.trinvis.enrolment.Responsibility.Who;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Two citizens, two initiatives and up to three enrolments in each, to whom things happen at random: bulk intakes, screenings,
 * ends, cancelled ends and handovers, alone and many at one moment. What the rules refuse is compared and not recorded.
 */
class RandomHistory {

    static final LocalDate START = LocalDate.of(2023, 1, 1);
    static final int DAYS = 200;

    final Cabinet cabinet = new Cabinet();
    final EventLog log = new EventLog();
    final Map<String, Integer> tally = new TreeMap<>();
    private final long seed;
    private final Random random;

    RandomHistory(long seed) {
        this.seed = seed;
        random = new Random(seed);
    }

    void next() {
        if (cabinet.refs().isEmpty() || random.nextInt(3) == 0) {
            takeIn();
        } else {
            happen();
        }
    }

    LocalDate day() {
        return START.plusDays(random.nextInt(DAYS));
    }

    private void takeIn() {
        Map<String, Stated> statements = new LinkedHashMap<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            String ref = "c" + random.nextInt(2) + "-i" + random.nextInt(2) + "-" + random.nextInt(3);
            statements.putIfAbsent(ref, statement(Optional.ofNullable(papers().get(ref))));
        }
        boolean allowed = areAllowed(statements);
        Intake check = Intake.check(statements.size());
        take(statements, check);
        count(allowed ? "intake" : "intake refused");
        assertThat(check.refusals().isEmpty())
                .as("%s allowed on paper: %s; refused: %s%n%s", statements, allowed, check.refusals(), this)
                .isEqualTo(allowed);
        if (allowed) {
            Stamp stamp = cabinet.next();
            take(statements, Intake.record(statements.size(), stamp, "stated anew"));
            statements.forEach((ref, stated) -> log.add(new Line(stamp.moment(), ref, stated)));
        }
    }

    private Stated statement(Optional<NaiveCase> known) {
        Who who = known.flatMap(NaiveCase::latestNamed)
                .filter(same -> random.nextBoolean())
                .orElseGet(this::who);
        Optional<Span> same = known.filter(each -> random.nextBoolean()).map(NaiveCase::span);
        return new Stated(same.map(this::nearly).orElseGet(this::span), who);
    }

    private Span span() {
        LocalDate first = day();
        return random.nextInt(3) == 0
                ? new Span(DateRange.from(first), Optional.empty())
                : new Span(DateRange.inclusive(first, first.plusDays(random.nextInt(60))), Optional.of(reason()));
    }

    /** The same days, or a first day that moves a little. */
    private Span nearly(Span span) {
        LocalDate first = span.days().first().plusDays(random.nextInt(41) - 20);
        return random.nextBoolean() && first.isBefore(span.days().until())
                ? new Span(new DateRange(first, span.days().until()), span.endReason())
                : span;
    }

    private void take(Map<String, Stated> statements, Intake intake) {
        Map<Long, CitizenCases> citizens = new TreeMap<>();
        List<String> refs = List.copyOf(statements.keySet());
        statements.forEach((ref, stated) -> {
            CitizenCases cases = citizens.computeIfAbsent((long) ref.charAt(1), cabinet::cases);
            try {
                intake.settle(
                        refs.indexOf(ref),
                        cases.state(ref, ref.charAt(4), stated.span(), stated.who(), refs.indexOf(ref)));
            } catch (RuleBroken broken) {
                intake.refuse(refs.indexOf(ref), "first_day", broken.rule());
            }
        });
        citizens.values().forEach(cases -> {
            cases.checkNoneOverlap(intake);
            intake.stamp().ifPresent(stamp -> cases.record(stamp, intake.contradicting(), cabinet));
        });
    }

    private boolean areAllowed(Map<String, Stated> statements) {
        Map<String, NaiveCase> papers = papers();
        boolean allowed = true;
        for (Map.Entry<String, Stated> each : statements.entrySet()) {
            allowed &= each.getValue().on(papers.computeIfAbsent(each.getKey(), ref -> new NaiveCase()));
        }
        return allowed && areApart(papers);
    }

    private static boolean areApart(Map<String, NaiveCase> papers) {
        return papers.keySet().stream()
                .allMatch(one -> papers.keySet().stream()
                        .filter(other -> !other.equals(one) && other.startsWith(one.substring(0, 5)))
                        .allMatch(other -> paper(papers, one).isApartFrom(paper(papers, other))));
    }

    private static NaiveCase paper(Map<String, NaiveCase> papers, String ref) {
        return Optional.ofNullable(papers.get(ref)).orElseThrow();
    }

    /** One to three files, each with one to three events, all at one moment. */
    private void happen() {
        Stamp moment = cabinet.next();
        Stamp stamp = random.nextBoolean() ? moment : moment.correcting("we were wrong");
        List<String> refs = new ArrayList<>(cabinet.refs());
        Collections.shuffle(refs, random);
        for (String ref : refs.subList(0, Math.min(refs.size(), 1 + random.nextInt(3)))) {
            CaseFile file = cabinet.file(ref);
            for (int j = 1 + random.nextInt(3); j > 0; j--) {
                happen(file, stamp);
            }
            file.record(stamp, cabinet::add);
        }
    }

    private void happen(CaseFile file, Stamp stamp) {
        String ref = file.enrolment().ref();
        HistoryEvent event = event();
        Map<String, NaiveCase> papers = papers();
        boolean allowed = event.on(paper(papers, ref));
        if (allowed && !areApart(papers)) {
            return; // an intake asks the citizen's other cases; the file alone cannot know
        }
        boolean refused = false;
        try {
            event.on(file);
        } catch (RuleBroken broken) {
            refused = true;
        }
        assertThat(refused).as("%s of %s refused%n%s", event, ref, this).isEqualTo(!allowed);
        count(event.getClass().getSimpleName() + (refused ? " refused" : ""));
        if (allowed) {
            log.add(new Line(stamp.moment(), ref, event));
        }
    }

    private HistoryEvent event() {
        return switch (random.nextInt(8)) {
            case 0 -> new Ended(day(), reason());
            case 1 -> new EndCancelled();
            case 2 -> new HandedOver(who(), day());
            default -> new Screened(new Screening(day(), 1 + random.nextInt(5), "anna", null, null));
        };
    }

    private Who who() {
        return new Who(1, Optional.of(List.of("anna", "bo", "carl")).map(names -> names.get(random.nextInt(3))));
    }

    private String reason() {
        return List.of("education", "employment", "moved").get(random.nextInt(3));
    }

    private Map<String, NaiveCase> papers() {
        return log.replay(cabinet.moment());
    }

    private void count(String what) {
        tally.merge(what, 1, Integer::sum);
    }

    @Override
    public String toString() {
        return "seed " + seed + "\n" + log;
    }
}
