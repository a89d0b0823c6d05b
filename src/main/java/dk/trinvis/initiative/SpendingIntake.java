package dk.trinvis.initiative;

import dk.trinvis.common.Batches;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Intake;
import dk.trinvis.common.Message;
import dk.trinvis.common.Revision;
import dk.trinvis.initiative.InitiativeView.GrantLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * Takes in what was spent, initiative by initiative. What is said of a month and a line that something else is recorded of is
 * a correction: the earlier record stays readable at its moment.
 */
@ApplicationScoped
class SpendingIntake {

    @Inject
    private Spendings spendings;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private Clock clock;

    private record Key(YearMonth month, String line) {}

    /**
     * Checks or records every entry.
     *
     * @param done is told how many entries have been seen so far
     */
    void take(List<SpendingEntry> entries, Intake intake, IntConsumer done) {
        Batches.of(
                entries,
                SpendingEntry::initiative,
                batch -> {
                    batch.forEach((code, indices) -> take(code, indices, entries, intake));
                    spendings.flush();
                },
                done);
    }

    private void take(String code, List<Integer> indices, List<SpendingEntry> entries, Intake intake) {
        Optional<InitiativeView> own = initiatives.find(code).filter(initiatives::isOwn);
        if (own.isEmpty()) {
            indices.forEach(i -> intake.refuse(i, "initiative", Message.of("initiative.spending.unknownInitiative")));
            return;
        }
        InitiativeView initiative = own.get();
        Set<String> lines = initiative.grants().stream()
                .flatMap(grant -> grant.parts().stream())
                .map(GrantLine::purpose)
                .collect(Collectors.toSet());
        Map<Key, Spending> recorded = spendings.current(initiative.id()).stream()
                .collect(Collectors.toMap(each -> new Key(each.month(), each.line()), Function.identity()));
        for (int i : indices) {
            SpendingEntry entry = entries.get(i);
            if (isSound(i, entry, lines, intake)) {
                Optional<Spending> before = Optional.ofNullable(recorded.get(new Key(entry.month(), entry.line())));
                take(i, new Spending(initiative.id(), entry), before, intake);
            }
        }
    }

    private boolean isSound(int index, SpendingEntry entry, Set<String> lines, Intake intake) {
        if (!lines.contains(entry.line())) {
            intake.refuse(index, "line", Message.of("initiative.spending.unknownLine", entry.line()));
        }
        if (entry.month().isAfter(YearMonth.from(clock.today()))) {
            intake.refuse(index, "month", Message.of("initiative.spending.monthAhead"));
        }
        return !intake.isRefused(index);
    }

    private void take(int index, Spending wanted, Optional<Spending> before, Intake intake) {
        Revision<Spending> revision = Revision.of(before.stream().toList(), List.of(wanted));
        intake.settle(index, !revision.isEmpty());
        if (!revision.isEmpty()) {
            intake.stamp()
                    .ifPresent(stamp ->
                            revision.record(before.isEmpty() ? stamp : intake.contradicting(), spendings::add));
        }
    }
}
