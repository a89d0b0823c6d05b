package dk.trinvis.committee;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that says how cases ended says so of every outcome that has a case (CHK-6). A text says so when it binds the figure of
 * an outcome or names two; so does one that stands in the place of the ready presentation, which names all of them.
 */
final class MissingOutcomes implements EditionRule {

    private static final int NAMED_TOGETHER = 2;

    /** From here on a word is found by its beginning: "repatrieret" for "repatriering". */
    private static final int LONG_WORD = 8;

    private static final int ENDING = 4;
    private static final String BOUND = "outcome.";

    @Override
    public Stream<EditionWarning> warnings(PaperDraft draft) {
        return draft.texts().stream().filter(text -> !text.text().isEmpty()).flatMap(text -> missing(text, draft));
    }

    private static Stream<EditionWarning> missing(EditionTextView text, PaperDraft draft) {
        var labels = draft.facts().labels().outcomes();
        Set<String> named = new TreeSet<>();
        labels.forEach((code, label) -> {
            if (names(text.prose(), label)) {
                named.add(code);
            }
        });
        List<String> bound = BoundFigures.names(text.text())
                .filter(name -> name.startsWith(BOUND))
                .map(name -> name.substring(BOUND.length()))
                .toList();
        named.addAll(bound);
        boolean tells = !bound.isEmpty()
                || named.size() >= NAMED_TOGETHER
                || (text.isIn(TemplateRole.PRESENTATION) && text.isInstead());
        return draft.facts().figures().outcomes().entrySet().stream()
                .filter(outcome ->
                        tells && outcome.getValue().number().orElse(0) > 0 && !named.contains(outcome.getKey()))
                .map(outcome -> new EditionWarning(
                        "missing_outcome",
                        text.section(),
                        labels.getOrDefault(outcome.getKey(), outcome.getKey()),
                        false));
    }

    private static boolean names(String prose, String label) {
        String word = label.toLowerCase(Locale.ROOT);
        String pattern = word.length() < LONG_WORD
                ? Pattern.quote(word) + "(?!\\p{L})"
                : Pattern.quote(word.substring(0, word.length() - ENDING));
        return Pattern.compile("(?iu)(?<!\\p{L})" + pattern).matcher(prose).find();
    }
}
