package dk.trinvis.enrolment;

import dk.trinvis.common.Batches;
import dk.trinvis.common.Intake;
import dk.trinvis.common.Message;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Takes in many screenings, enrolment by enrolment. */
@ApplicationScoped
class ScreeningIntake {

    @Inject
    private Enrolments enrolments;

    @Inject
    private VisibleCases visible;

    @Inject
    private StepRules stepRules;

    /**
     * Checks or records every entry.
     *
     * @param done is told how many entries have been seen so far
     */
    void take(List<ScreeningEntry> entries, Intake intake, IntConsumer done) {
        StepRule rule = stepRules.rule();
        Batches.of(entries, ScreeningEntry::enrolmentRef, batch -> takeBatch(batch, entries, rule, intake), done);
    }

    /** The same with one screening of a case that has been read already, since the intake's stamp was taken. */
    void take(CaseFile file, Screening screening, Intake intake) {
        List<ScreeningEntry> entries =
                List.of(new ScreeningEntry(file.enrolment().ref(), screening));
        takeOne(file, Arrays.asList(0), entries, stepRules.rule(), intake);
    }

    private void takeBatch(
            Map<String, List<Integer>> byRef, List<ScreeningEntry> entries, StepRule rule, Intake intake) {
        Map<String, CaseFile> files =
                Enrolments.by(file -> file.enrolment().ref(), enrolments.withRefs(byRef.keySet()));
        byRef.forEach((ref, indices) -> Optional.ofNullable(files.get(ref))
                .filter(visible::mayTakeIn)
                .ifPresentOrElse(
                        file -> takeOne(file, indices, entries, rule, intake),
                        () -> indices.forEach(
                                i -> intake.refuse(i, "enrolment_ref", Message.of("enrolment.unknown")))));
        enrolments.flush();
    }

    private void takeOne(
            CaseFile file, List<Integer> indices, List<ScreeningEntry> entries, StepRule rule, Intake intake) {
        boolean corrects = false;
        indices.sort(Comparator.comparing(i -> entries.get(i).screening().effectiveOn()));
        for (int i : indices) {
            corrects |= screen(file, entries.get(i), i, rule, intake);
        }
        refuseDisplaced(file, indices, entries, intake);
        Optional<Stamp> stamp = intake.stamp();
        if (stamp.isPresent()) {
            file.record(corrects ? intake.contradicting() : stamp.get(), enrolments::add);
        }
    }

    /** Screens once, and answers whether that corrects an earlier screening of the day. */
    private static boolean screen(CaseFile file, ScreeningEntry entry, int index, StepRule rule, Intake intake) {
        Optional<Screening> recorded = file.screeningOn(entry.screening().effectiveOn());
        Screening screening = entry.filledFrom(recorded);
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
                    && file.screeningOn(screening.effectiveOn()).isEmpty()) {
                intake.refuse(i, "effective_on", Message.of("enrolment.laterScreeningCounts"));
            }
        }
    }
}
