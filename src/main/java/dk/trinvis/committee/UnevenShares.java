package dk.trinvis.committee;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Shares that are rounded one by one may not add up to 100 (CHK-9). They are never adjusted. The paper says so of its own table;
 * of a row that was typed by hand somebody has to, by writing that it is rounded. Three shares or more are a row, whatever they
 * add up to; two are often shares of two things, and are a row where rounding could be what is amiss.
 */
final class UnevenShares implements EditionRule {

    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:,\\d+)?) ?(?:%|procent|pct)");

    /** A sentence ends, or a share is held against another one. */
    private static final Pattern APART = Pattern.compile("(?iu)[.!?]\\s|(?<!\\p{L})(?:mod|fra|til) (?=\\d)");

    private static final int SURELY_A_ROW = 3;
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
                .flatMap(line ->
                        APART.splitAsStream(line).flatMap(row -> row(row, line.contains("afrund"), text.section())));
    }

    private static Stream<EditionWarning> row(String row, boolean rounded, String section) {
        List<Double> shares = SHARE.matcher(row)
                .results()
                .map(share -> Double.valueOf(share.group(1).replace(',', '.')))
                .toList();
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        boolean byRounding = Math.abs(sum - ALL) <= MOST_BY_ROUNDING;
        if (byRounding ? shares.size() == 1 || rounded : shares.size() < SURELY_A_ROW) {
            return Stream.empty();
        }
        String rule = byRounding ? "uneven_shares" : "shares_of_all";
        return uneven(sum).map(found -> new EditionWarning(rule, section, found, false));
    }

    private static Stream<String> uneven(double sum) {
        return Math.abs(sum - ALL) < EXACT ? Stream.empty() : Stream.of(new Wording().share(sum));
    }
}
