package dk.trinvis.exchange;

import dk.trinvis.access.Permission;
import dk.trinvis.committee.KeyFigureEntry;
import dk.trinvis.committee.KeyFigureService;
import dk.trinvis.common.Intake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Published key figures of whole areas; those who make papers send them. */
@ApplicationScoped
class KeyFigureFile implements ImportKind<KeyFigureEntry> {

    private static final int CODE_LENGTH = 60;
    private static final int NAME_LENGTH = 100;
    private static final int SOURCE_LENGTH = 200;

    @Inject
    private KeyFigureService figures;

    private record Key(String area, String period, String measure, String breakdown) {}

    @Override
    public String code() {
        return "key-figures";
    }

    @Override
    public Permission permission() {
        return Permission.MAKE_DOCUMENTS;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.key("area", "Hele landet"),
                ImportColumn.key("period", "2022-12"),
                ImportColumn.key("measure", "fte_on_benefits"),
                new ImportColumn("breakdown", false, true, ""),
                ImportColumn.required("value", "1234,5"),
                ImportColumn.required("unit", "persons"),
                ImportColumn.required("source", "jobindsats.dk"),
                ImportColumn.required("published", "16-01-2023"));
    }

    @Override
    public Optional<KeyFigureEntry> entry(Cells cells, Shared shared) {
        Optional<String> area = cells.text("area", NAME_LENGTH).map(shared::text);
        Optional<String> period = cells.text("period", CODE_LENGTH).map(shared::text);
        Optional<String> measure = cells.text("measure", CODE_LENGTH).map(shared::text);
        Optional<String> breakdown = cells.text("breakdown", NAME_LENGTH).map(shared::text);
        Optional<BigDecimal> value = cells.decimal("value");
        Optional<String> unit = cells.text("unit", CODE_LENGTH).map(shared::text);
        Optional<String> source = cells.text("source", SOURCE_LENGTH).map(shared::text);
        Optional<LocalDate> published = cells.day("published").map(shared::day);
        return cells.isSound()
                ? Optional.of(new KeyFigureEntry(
                        area.orElseThrow(),
                        period.orElseThrow(),
                        measure.orElseThrow(),
                        breakdown.orElse(""),
                        value.orElseThrow(),
                        unit.orElseThrow(),
                        source.orElseThrow(),
                        published.orElseThrow()))
                : Optional.empty();
    }

    @Override
    public Object key(KeyFigureEntry entry) {
        return new Key(entry.area(), entry.period(), entry.measure(), entry.breakdown());
    }

    @Override
    public void take(List<KeyFigureEntry> entries, Intake intake, IntConsumer done) {
        figures.take(entries, intake, done);
    }
}
