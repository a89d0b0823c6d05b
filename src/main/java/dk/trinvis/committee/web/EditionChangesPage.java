package dk.trinvis.committee.web;

import dk.trinvis.committee.EditionChanges;
import dk.trinvis.committee.EditionComparison;
import dk.trinvis.committee.EditionComparisonService;
import dk.trinvis.committee.EditionName;
import dk.trinvis.common.web.OnePage;
import dk.trinvis.common.web.Texts;
import dk.trinvis.figures.Cause;
import dk.trinvis.figures.Development;
import dk.trinvis.figures.Differences;
import dk.trinvis.figures.StatusFigures.Check;
import dk.trinvis.figures.StepChanges;
import dk.trinvis.figures.web.CohortTitles;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What changed since the edition before, and what is known otherwise now of the edition's day. */
@Named
@RequestScoped
public class EditionChangesPage extends OnePage<EditionChanges> {

    @Inject
    private EditionComparisonService comparisons;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private CohortTitles titles;

    @Inject
    private Texts texts;

    /** A row of a table. */
    public record Row(String label, List<Integer> cells) {}

    @Override
    protected EditionChanges find(String id) {
        return comparisons.changes(id);
    }

    public EditionName getEdition() {
        return getView().edition();
    }

    public String getTitle() {
        return texts.of(
                "committee.changes.title",
                texts.of(
                        "committee.edition.title",
                        getEdition().title(),
                        getEdition().number()));
    }

    public boolean isCompared() {
        return getView().comparison().isPresent();
    }

    public EditionComparison getComparison() {
        return getView().comparison().orElseThrow();
    }

    public List<String> getCauses() {
        return Stream.of(Cause.values())
                .map(cause -> texts.of("committee.cause." + cause.code()))
                .toList();
    }

    /** What is known otherwise of the day of the edition before. */
    public List<Row> getLearned() {
        return lines(getComparison().learned());
    }

    /** What is known otherwise of the edition's day now. */
    public List<Row> getAnew() {
        return lines(getView().differences().differences());
    }

    private List<Row> lines(Differences differences) {
        InitiativeView initiative = initiatives.show(differences.initiative());
        return differences.lines().stream()
                .filter(line -> !line.unchanged())
                .map(line -> {
                    List<Integer> cells = new ArrayList<>(List.of(line.then()));
                    cells.addAll(line.causes().values());
                    cells.add(line.now());
                    return new Row(titles.of(line.cohort(), initiative, differences.day()), cells);
                })
                .toList();
    }

    public List<String> getPlaces() {
        return steps().columns().stream().map(this::place).toList();
    }

    /** From which step to which, with the sums of both. */
    public List<Row> getMatrix() {
        StepChanges steps = steps();
        List<Row> rows = new ArrayList<>();
        steps.rows().forEach(row -> rows.add(row(place(row.from()), row.to().values().stream())));
        rows.add(row(
                texts.of("committee.changes.total"), steps.columns().stream().map(steps::now)));
        return rows;
    }

    private static Row row(String label, Stream<Integer> numbers) {
        List<Integer> cells = new ArrayList<>(numbers.toList());
        cells.add(cells.stream().mapToInt(Integer::intValue).sum());
        return new Row(label, cells);
    }

    private StepChanges steps() {
        return happened().steps();
    }

    private Development happened() {
        return getComparison().happened();
    }

    private String place(String name) {
        return name.startsWith("step-")
                ? texts.of("figures.step", name.substring("step-".length()))
                : texts.of("committee.changes.place." + name);
    }

    /** The median days on each step, and on any. */
    public List<Row> getDaysOnStep() {
        List<Row> rows = new ArrayList<>();
        happened()
                .daysOnStep()
                .medians()
                .forEach((step, days) -> rows.add(new Row(texts.of("figures.step", step), List.of(days))));
        rows.add(new Row(
                texts.of("committee.changes.anyStep"),
                List.of(happened().daysOnStep().all())));
        return rows;
    }

    /** The sums that do not agree; none but where records were changed past Trinvis. */
    public List<Check> getFailing() {
        Stream<Check> compared = getView().comparison().stream()
                .flatMap(both ->
                        Stream.of(both.learned().checks(), both.happened().checks()))
                .flatMap(List::stream);
        return Stream.concat(compared, getView().differences().differences().checks().stream())
                .filter(check -> !check.holds())
                .toList();
    }
}
