package dk.trinvis.enrolment;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import dk.trinvis.common.Identified;
import dk.trinvis.common.Intake;
import dk.trinvis.common.Stamp;
import dk.trinvis.enrolment.EnrolmentPeriod.Span;
import dk.trinvis.enrolment.Responsibility.Who;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Case files in memory, with everything superseded still in them. Each transaction has a later moment than the one before. */
class Cabinet extends Enrolments {

    static final long INITIATIVE = 7;
    static final long CITIZEN = 42;
    static final Who ANNA = new Who(1, Optional.of("anna"));
    static final Who BO = new Who(1, Optional.of("bo"));

    private final Map<String, Enrolment> enrolments = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private Instant moment = Instant.parse("2026-01-05T08:00:00Z");

    /** The stamp of the next transaction. */
    Stamp next() {
        moment = moment.plusSeconds(60);
        return new Stamp(moment, "anna", Optional.empty());
    }

    /** The moment of the last transaction. */
    Instant moment() {
        return moment;
    }

    void begin(String ref, Span span) {
        begin(ref, span, ANNA);
    }

    private void record(CitizenCases cases) {
        Stamp stamp = next();
        cases.record(stamp, stamp.correcting("stated anew"), this);
    }

    void begin(String ref, Span span, Who who) {
        CitizenCases cases = cases(CITIZEN);
        cases.state(ref, INITIATIVE, span, who, 0);
        record(cases);
    }

    /** The world changed: answers whether anything had to be written. */
    boolean change(String ref, Consumer<CaseFile> what) {
        return record(ref, what, next());
    }

    /** We were wrong. */
    boolean correct(String ref, Consumer<CaseFile> what) {
        return record(ref, what, next().correcting("we were wrong"));
    }

    private boolean record(String ref, Consumer<CaseFile> what, Stamp stamp) {
        CaseFile file = file(ref);
        what.accept(file);
        return file.record(stamp, this::add);
    }

    CaseFile file(String ref) {
        return new CaseFile(
                enrolment(ref),
                current(EnrolmentPeriod.class, ref),
                current(StepPeriod.class, ref),
                current(Responsibility.class, ref));
    }

    CitizenCases cases(long citizenId) {
        CitizenCases cases = new CitizenCases(citizenId);
        refs().stream()
                .map(this::file)
                .filter(file -> file.enrolment().citizenId() == citizenId)
                .forEach(cases::add);
        return cases;
    }

    /** Checks first, as every intake does, and records only if nothing is refused. */
    Intake take(long citizenId, Consumer<CitizenCases> statements) {
        Intake check = Intake.check(100);
        CitizenCases cases = cases(citizenId);
        statements.accept(cases);
        cases.checkNoneOverlap(check);
        if (check.refusals().isEmpty()) {
            record(cases);
        }
        return check;
    }

    List<String> refs() {
        return List.copyOf(enrolments.keySet());
    }

    Enrolment enrolment(String ref) {
        return Optional.ofNullable(enrolments.get(ref)).orElseThrow();
    }

    List<Fact> facts() {
        return facts;
    }

    /** What is currently believed of the steps, tile by tile. */
    List<String> steps(String ref) {
        return current(StepPeriod.class, ref).stream().map(Cabinet::text).toList();
    }

    List<String> responsibilities(String ref) {
        return current(Responsibility.class, ref).stream().map(Cabinet::text).toList();
    }

    List<String> addedAt(Instant when) {
        return texts(fact -> fact.recordedAt().equals(when));
    }

    List<String> supersededAt(Instant when) {
        return texts(fact -> fact.supersededAt().equals(Optional.of(when)));
    }

    private List<String> texts(Predicate<Fact> which) {
        return facts.stream().filter(which).map(Cabinet::text).toList();
    }

    <F extends Fact> List<F> current(Class<F> kind, String ref) {
        return recorded(kind, ref)
                .filter(Fact::isCurrent)
                .sorted(Comparator.comparing(fact -> fact.valid().first()))
                .toList();
    }

    <F extends Fact> Stream<F> recorded(Class<F> kind, String ref) {
        long id = enrolment(ref).id();
        return facts.stream().filter(kind::isInstance).map(kind::cast).filter(fact -> enrolmentOf(fact) == id);
    }

    private static long enrolmentOf(Fact fact) {
        if (fact instanceof StepPeriod step) {
            return step.enrolmentId();
        }
        return fact instanceof Responsibility responsibility
                ? responsibility.enrolmentId()
                : ((EnrolmentPeriod) fact).enrolmentId();
    }

    /** A rectangle's days, both inclusive, and what it says. */
    static String text(Fact fact) {
        String days = fact.valid().first() + ".."
                + fact.valid().lastDay().map(LocalDate::toString).orElse("") + " ";
        if (fact instanceof StepPeriod step) {
            return days + stepText(step);
        }
        if (fact instanceof Responsibility responsibility) {
            return days + responsibility.who().caseworker().orElse("team");
        }
        return days + ((EnrolmentPeriod) fact).span().endReason().orElse("goes on");
    }

    /** The step and how it compares: {@code 4 first} or {@code 3 from 4}. */
    static String stepText(StepPeriod period) {
        Object first = String.valueOf(period.content().get(3));
        boolean isFirst = Boolean.TRUE.equals(period.content().get(4));
        return period.screening()
                .map(screening -> isFirst ? screening.step() + " first" : screening.step() + " from " + first)
                .orElse("unscreened");
    }

    static Span goingOnFrom(String first) {
        return new Span(DateRange.from(LocalDate.parse(first)), Optional.empty());
    }

    static Span ended(String first, String last) {
        return new Span(DateRange.inclusive(LocalDate.parse(first), LocalDate.parse(last)), Optional.of("employment"));
    }

    static Screening onStep(int step, String day) {
        return new Screening(LocalDate.parse(day), step, "anna", null, null);
    }

    @Override
    List<CaseFile> withRefs(Collection<String> refs) {
        return refs.stream().filter(enrolments::containsKey).map(this::file).toList();
    }

    @Override
    void add(Enrolment enrolment) {
        enrolments.put(enrolment.ref(), enrolment);
        number(enrolment, enrolments.size());
    }

    @Override
    void add(Fact fact) {
        facts.add(fact);
    }

    @Override
    void flush() {
        // nothing is pending
    }

    /** Numbers are given by the database otherwise. */
    private static void number(Identified stored, long id) {
        try {
            Field field = Identified.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(stored, id);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
