package dk.trinvis.committee;

import dk.trinvis.common.paper.Paper.Column;
import dk.trinvis.common.paper.Paper.Table;
import dk.trinvis.figures.Cause;
import dk.trinvis.figures.Comparison;
import dk.trinvis.figures.Count;
import dk.trinvis.figures.Development;
import dk.trinvis.figures.Development.Account;
import dk.trinvis.figures.Development.Moves;
import dk.trinvis.figures.Differences;
import dk.trinvis.figures.Differences.Line;
import dk.trinvis.figures.StepChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What changed, in Danish sentences and a table. */
final class EditionSentences {

    private final Wording wording = new Wording();
    private final Map<String, String> labels;

    /** Of ends with these labels of their reasons, by code. */
    EditionSentences(Map<String, String> labels) {
        this.labels = labels;
    }

    static String heading() {
        return new Wording().text("since.heading");
    }

    /** Since the edition with the number: what came and went, who moved, what is known otherwise, and how long on the step. */
    List<String> since(int number, Comparison both) {
        Development happened = both.happened();
        List<String> sentences = new ArrayList<>();
        sentences.add(account(number, happened));
        ended(happened.account(), sentences);
        sentences.add(moves(happened.moves()));
        if (happened.otherLadder()) {
            sentences.add(wording.sentence("since.otherLadder"));
        }
        learned("since.learned", both.learned(), sentences, "number", wording.number(number));
        int days = happened.daysOnStep().all();
        if (days > 0) {
            sentences.add(wording.sentence("since.days", "days", days));
        }
        return sentences;
    }

    /** The same day as known later. */
    List<String> anew(Differences differences) {
        List<String> sentences = new ArrayList<>();
        learned("anew.learned", differences, sentences, "known", wording.moment(differences.knownNow()));
        return sentences;
    }

    private String account(int number, Development happened) {
        Account account = happened.account();
        return wording.sentence(
                "since.account",
                "number",
                wording.number(number),
                "from",
                happened.from(),
                "to",
                happened.to(),
                "before",
                account.before(),
                "admitted",
                account.admitted(),
                "ended",
                account.ended(),
                "active",
                account.active());
    }

    private void ended(Account account, List<String> sentences) {
        List<String> ends = account.endedFor().entrySet().stream()
                .map(end -> end(end.getKey(), end.getValue()))
                .toList();
        if (!ends.isEmpty()) {
            sentences.add(wording.sentence("since.ended", "ended", account.ended(), "list", wording.list(ends)));
        }
    }

    private String end(String code, int count) {
        String key = Stream.of("outcome.", "reason.")
                .map(kind -> kind + code)
                .filter(wording::has)
                .findFirst()
                .orElse("reason.fallback");
        return wording.text(key, "n", count, "label", labels.getOrDefault(code, code));
    }

    private String moves(Moves moves) {
        List<String> groups = new ArrayList<>(List.of(
                wording.text("progress.towardJob", "n", moves.towardJob()),
                wording.text("progress.awayFromJob", "n", moves.awayFromJob()),
                wording.text("progress.unchanged", "n", moves.unchanged())));
        if (moves.firstScreened() > 0) {
            groups.add(wording.text("since.first", "n", moves.firstScreened()));
        }
        if (moves.notScreened() > 0) {
            groups.add(wording.text("since.unscreened", "n", moves.notScreened()));
        }
        return wording.sentence("since.both", "both", moves.together(), "list", wording.list(groups));
    }

    private void learned(String key, Differences learned, List<String> sentences, String name, String value) {
        List<String> causes = Stream.of(Cause.values())
                .filter(cause -> learned.cases().getOrDefault(cause.code(), 0) > 0)
                .map(cause -> wording.text(
                        "since.cause." + cause.code(), "n", learned.cases().getOrDefault(cause.code(), 0)))
                .toList();
        sentences.add(wording.sentence(
                key,
                "cases",
                learned.casesTogether(),
                "day",
                learned.day(),
                "list",
                wording.list(causes),
                name,
                value));
        Line active = learned.line("active");
        if (active.then() != active.now()) {
            sentences.add(wording.sentence(
                    "since.activeThen", "day", learned.day(), "then", active.then(), "now", active.now()));
        }
    }

    /** From which step to which, with sums. */
    static Table matrix(Development happened) {
        Wording wording = new Wording();
        StepChanges steps = happened.steps();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(wording.text("since.from", "from", happened.from()), false));
        steps.columns().forEach(to -> columns.add(new Column(place(to, wording), true)));
        columns.add(new Column(wording.text("ladder.total"), true));
        List<List<String>> rows = new ArrayList<>();
        steps.rows()
                .forEach(row ->
                        rows.add(row(place(row.from(), wording), row.to().values().stream(), row.all(), wording)));
        rows.add(row(
                wording.text("ladder.total"),
                steps.columns().stream().map(steps::now),
                steps.rows().stream().mapToInt(StepChanges.Row::all).sum(),
                wording));
        return new Table(
                wording.text("since.caption", "from", happened.from(), "to", happened.to()), columns, rows, true);
    }

    private static List<String> row(String label, Stream<Integer> numbers, int sum, Wording wording) {
        Stream<String> figures =
                Stream.concat(numbers, Stream.of(sum)).map(number -> wording.figure(Count.exact(number)));
        return Stream.concat(Stream.of(label), figures).toList();
    }

    private static String place(String name, Wording wording) {
        return name.startsWith("step-")
                ? wording.text("ladder.stepNumber", "number", name.substring("step-".length()))
                : wording.text("since.place." + name);
    }
}
