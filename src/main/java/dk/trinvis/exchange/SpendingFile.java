package dk.trinvis.exchange;

import dk.trinvis.common.Intake;
import dk.trinvis.initiative.MoneyService;
import dk.trinvis.initiative.SpendingEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** What initiatives have spent, by month and line of their grants; about no person. */
@ApplicationScoped
class SpendingFile implements ImportKind<SpendingEntry> {

    private static final int CODE_LENGTH = 40;
    private static final int LINE_LENGTH = 300;
    private static final int SOURCE_LENGTH = 200;

    @Inject
    private MoneyService money;

    private record Key(String initiative, YearMonth month, String line) {}

    @Override
    public String code() {
        return "spending";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.key("initiative", "FI-2023"),
                ImportColumn.key("month", "2023-09"),
                ImportColumn.key("line", "udvikling af indsatsen"),
                ImportColumn.required("amount", "41250,00"),
                ImportColumn.required("source", "Økonomisystemet"));
    }

    @Override
    public Optional<SpendingEntry> entry(Cells cells, Shared shared) {
        Optional<String> initiative = cells.text("initiative", CODE_LENGTH).map(shared::text);
        Optional<YearMonth> month = cells.month("month");
        Optional<String> line = cells.text("line", LINE_LENGTH).map(shared::text);
        Optional<Long> amount = cells.oere("amount");
        Optional<String> source = cells.text("source", SOURCE_LENGTH).map(shared::text);
        return cells.isSound()
                ? Optional.of(new SpendingEntry(
                        initiative.orElseThrow(),
                        month.orElseThrow(),
                        line.orElseThrow(),
                        amount.orElseThrow(),
                        source.orElseThrow()))
                : Optional.empty();
    }

    @Override
    public Object key(SpendingEntry entry) {
        return new Key(entry.initiative(), entry.month(), entry.line());
    }

    @Override
    public void take(List<SpendingEntry> entries, Intake intake, IntConsumer done) {
        money.take(entries, intake, done);
    }
}
