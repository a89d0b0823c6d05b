package dk.trinvis.committee;

import dk.trinvis.common.paper.BarChart;
import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Bullets;
import dk.trinvis.common.paper.Paper.Chart;
import dk.trinvis.common.paper.Paper.Column;
import dk.trinvis.common.paper.Paper.Heading;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Table;
import dk.trinvis.figures.Count;
import dk.trinvis.figures.PublishedFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the active cases stand on the ladder, and how they moved; there is at least one active case. */
final class LadderAccount {

    private static final Count NONE = Count.exact(0);

    private final PaperFacts.Ladder ladder;
    private final PublishedFigures figures;
    private final Wording wording;
    private final Count active;

    LadderAccount(PaperFacts facts, Wording wording) {
        this.ladder = facts.ladder();
        this.figures = facts.figures();
        this.wording = wording;
        this.active = figures.movement().active();
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(wording.text("ladder.heading")));
        blocks.add(new Paragraph(introduction()));
        var figureTexts = rows().values().stream().map(wording::figure).toList();
        blocks.add(new Chart(chart(), wording.text("ladder.cases"), figureTexts));
        blocks.add(table());
        rounding(blocks);
        blocks.addAll(progress());
        return blocks;
    }

    private String introduction() {
        var sentences = new ArrayList<String>();
        sentences.add(wording.sentence(
                ladder.owner().isBlank() ? "ladder.named" : "ladder.owned",
                "name",
                ladder.name(),
                "owner",
                ladder.owner()));
        var numbers =
                ladder.steps().stream().map(PaperFacts.Step::number).sorted().toList();
        if (numbers.size() > 1) {
            String low = numbers.get(0).toString();
            String high = numbers.get(numbers.size() - 1).toString();
            sentences.add(wording.sentence(
                    "ladder.direction",
                    "first",
                    ladder.lowestIsClosest() ? low : high,
                    "last",
                    ladder.lowestIsClosest() ? high : low));
        }
        if (!(figures.unscreened() instanceof Count.Withheld)) {
            sentences.add(wording.sentence("ladder.screened", "active", active, "unscreened", figures.unscreened()));
        }
        return String.join(" ", sentences);
    }

    private BarChart chart() {
        var bars = rows().entrySet().stream()
                .map(row -> new BarChart.Bar(row.getKey(), shown(row.getValue())))
                .toList();
        var description = rows().entrySet().stream()
                .map(row -> wording.text("ladder.bar", "step", row.getKey(), "n", wording.figure(row.getValue())))
                .collect(Collectors.joining(", "));
        return new BarChart(wording.text("ladder.caption", "asOf", figures.asOf()), description, bars);
    }

    private static @Nullable BigDecimal shown(Count count) {
        return count instanceof Count.Exact exact ? BigDecimal.valueOf(exact.value()) : null;
    }

    /** The counts by the names of their rows: the steps, and the unscreened unless there are none. */
    private Map<String, Count> rows() {
        var rows = new LinkedHashMap<String, Count>();
        figures.steps().forEach((step, count) -> rows.put(name(step), count));
        if (!figures.unscreened().equals(NONE)) {
            rows.put(wording.text("ladder.unscreened"), figures.unscreened());
        }
        return rows;
    }

    private String name(int step) {
        return wording.text("ladder.stepNumber", "number", Integer.toString(step));
    }

    private Table table() {
        var meanings = ladder.steps().stream().collect(Collectors.toMap(step -> name(step.number()), this::meaning));
        meanings.put(wording.text("ladder.unscreened"), wording.text("ladder.unscreenedMeaning"));
        var rows = new ArrayList<List<String>>();
        rows().forEach((name, count) -> rows.add(List.of(
                name,
                meanings.getOrDefault(name, wording.text("ladder.undescribed")),
                wording.figure(count),
                share(count))));
        rows.add(List.of(wording.text("ladder.total"), "", wording.figure(active), share(active)));
        return new Table(
                wording.text("ladder.caption", "asOf", figures.asOf()),
                List.of(
                        new Column(wording.text("ladder.step"), false),
                        new Column(wording.text("ladder.meaning"), false),
                        new Column(wording.text("ladder.cases"), true),
                        new Column(wording.text("ladder.share"), true)),
                rows,
                true);
    }

    private String meaning(PaperFacts.Step step) {
        var meaning = step.meaning();
        var described = meaning == null || meaning.isBlank() ? wording.text("ladder.undescribed") : meaning;
        boolean named = !step.title().isBlank() && !step.title().equals(name(step.number()));
        return named
                ? wording.text("ladder.titled", "title", step.title(), "meaning", Wording.lower(described))
                : described;
    }

    private String share(Count count) {
        return count.isExact()
                ? wording.text("percent", "number", wording.number(percent(count)))
                : wording.text("percent.none");
    }

    private long percent(Count count) {
        return Math.round(100.0 * count.number().orElse(0) / active.number().orElse(1));
    }

    /** What the shares that are shown add up to. */
    long sumOfShares() {
        return rows().values().stream().mapToLong(this::percent).sum();
    }

    private void rounding(List<Block> blocks) {
        long sum = sumOfShares();
        if (sum != 100 && rows().values().stream().allMatch(Count::isExact)) {
            blocks.add(new Paragraph(wording.sentence("ladder.rounding", "sum", wording.number(sum))));
        }
    }

    /** How they moved, in words. */
    List<Block> progress() {
        var progress = figures.progress();
        var moved = Stream.of(progress.towardJob(), progress.unchanged(), progress.awayFromJob());
        if (moved.allMatch(NONE::equals)) {
            return List.of(new Paragraph(wording.sentence("progress.first")));
        }
        if (progress.firstScreeningOnly() instanceof Count.Withheld
                && progress.towardJob() instanceof Count.Withheld
                && progress.unchanged() instanceof Count.Withheld) {
            return List.of(new Paragraph(wording.sentence("progress.hidden")));
        }
        return List.of(
                new Paragraph(wording.sentence("progress.lead")),
                new Bullets(List.of(
                        wording.text("progress.towardJob", "n", progress.towardJob()),
                        wording.text("progress.unchanged", "n", progress.unchanged()),
                        wording.text("progress.awayFromJob", "n", progress.awayFromJob()),
                        wording.text("progress.once", "n", progress.firstScreeningOnly()))));
    }
}
