package dk.trinvis.committee;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Shares that are rounded one by one may not add up to 100 (CHK-9). They are never adjusted. The paper says so of its own table;
 * of a row that was typed by hand somebody has to, by writing that it is rounded.
 */
final class UnevenShares implements EditionRule {

    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:,\\d+)?) ?(?:%|procent|pct)");
    private static final double ALL = 100;
    private static final double MOST_BY_ROUNDING = 3;
    private static final double EXACT = 0.001;

    @Override
    public Stream<EditionWarning> warnings(PaperDraft draft) {
        return Stream.concat(ofTheLadder(draft), draft.texts().stream().flatMap(UnevenShares::typed));
    }

    private static Stream<EditionWarning> ofTheLadder(PaperDraft draft) {
        var facts = draft.facts();
        if (facts.figures().movement().active().number().orElse(0) == 0
                || !draft.showsReady(TemplateRole.PRESENTATION)) {
            return Stream.empty();
        }
        return uneven((double) new LadderAccount(facts, new Wording()).sumOfShares())
                .map(sum -> new EditionWarning("uneven_shares", TemplateRole.PRESENTATION.code(), sum, true));
    }

    private static Stream<EditionWarning> typed(EditionTextView text) {
        return text.prose()
                .lines()
                .filter(line -> !line.contains("afrund"))
                .flatMap(line -> row(line).map(sum -> new EditionWarning("uneven_shares", text.section(), sum, false)));
    }

    private static Stream<String> row(String line) {
        List<Double> shares = SHARE.matcher(line)
                .results()
                .map(share -> Double.valueOf(share.group(1).replace(',', '.')))
                .toList();
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        return shares.size() > 1 && Math.abs(sum - ALL) <= MOST_BY_ROUNDING ? uneven(sum) : Stream.empty();
    }

    private static Stream<String> uneven(double sum) {
        return Math.abs(sum - ALL) < EXACT ? Stream.empty() : Stream.of(new Wording().share(sum));
    }
}
