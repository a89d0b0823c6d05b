package dk.trinvis.enrolment;

import dk.trinvis.common.Intake;
import dk.trinvis.common.Message;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Takes in many screenings, enrolment by enrolment. */
@ApplicationScoped
class ScreeningIntake {

    /** Enrolments read and written at a time. */
    static final int CHUNK = 500;

    @Inject
    private Enrolments enrolments;

    @Inject
    private StepRules stepRules;

    /**
     * Checks or records every entry.
     *
     * @param done is told how many entries have been seen so far
     */
    void take(List<ScreeningEntry> entries, Intake intake, IntConsumer done) {
        Map<String, List<Integer>> byRef = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            byRef.computeIfAbsent(entries.get(i).enrolmentRef(), ref -> new ArrayList<>(10))
                    .add(i);
        }
        List<String> refs = List.copyOf(byRef.keySet());
        StepRule rule = stepRules.rule();
        int seen = 0;
        for (int from = 0; from < refs.size(); from += CHUNK) {
            List<String> chunk = refs.subList(from, Math.min(refs.size(), from + CHUNK));
            Map<String, CaseFile> files = Enrolments.by(file -> file.enrolment().ref(), enrolments.withRefs(chunk));
            for (String ref : chunk) {
                List<Integer> indices = byRef.getOrDefault(ref, List.of());
                takeOne(Optional.ofNullable(files.get(ref)), indices, entries, rule, intake);
                seen += indices.size();
            }
            enrolments.flush();
            done.accept(seen);
        }
    }

    private void takeOne(
            Optional<CaseFile> known,
            List<Integer> indices,
            List<ScreeningEntry> entries,
            StepRule rule,
            Intake intake) {
        if (known.isEmpty()) {
            indices.forEach(i -> intake.refuse(i, "enrolment_ref", Message.of("enrolment.unknown")));
            return;
        }
        CaseFile file = known.get();
        boolean corrects = false;
        indices.sort(Comparator.comparing(i -> entries.get(i).screening().effectiveOn()));
        for (int i : indices) {
            corrects |= screen(file, entries.get(i).screening(), i, rule, intake);
        }
        refuseDisplaced(file, indices, entries, intake);
        Optional<Stamp> stamp = intake.stamp();
        if (stamp.isPresent()) {
            file.record(corrects ? stamp.get().correcting(intake.reason()) : stamp.get(), enrolments::add);
        }
    }

    /** Screens once, and answers whether that corrects an earlier screening of the day. */
    private static boolean screen(CaseFile file, Screening screening, int index, StepRule rule, Intake intake) {
        Optional<Screening> recorded = file.screeningOn(screening.effectiveOn());
        if (recorded.filter(screening::saysTheSameAs).isPresent()) {
            intake.settle(index, false);
            return false;
        }
        Optional<Message> impossible = rule.refusal(file.enrolment(), screening);
        if (impossible.isPresent()) {
            intake.refuse(index, "step", impossible.get());
            return false;
        }
        try {
            file.screen(screening);
            intake.settle(index, true);
        } catch (RuleBroken broken) {
            intake.refuse(index, "effective_on", broken.rule());
        }
        return recorded.isPresent();
    }

    /** Of several screenings up to the first day only the latest counts; a file must not lose the others silently. */
    private static void refuseDisplaced(
            CaseFile file, List<Integer> indices, List<ScreeningEntry> entries, Intake intake) {
        for (int i : indices) {
            Screening screening = entries.get(i).screening();
            if (!intake.isRefused(i)
                    && file.screeningOn(screening.effectiveOn()).isEmpty()
                    && indices.stream()
                            .anyMatch(other -> displaces(entries.get(other).screening(), screening, file))) {
                intake.refuse(i, "effective_on", Message.of("enrolment.laterScreeningCounts"));
            }
        }
    }

    private static boolean displaces(Screening other, Screening screening, CaseFile file) {
        return other.effectiveOn().isAfter(screening.effectiveOn())
                && file.screeningOn(other.effectiveOn()).isPresent();
    }
}
