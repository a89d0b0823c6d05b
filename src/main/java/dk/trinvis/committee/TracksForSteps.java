package dk.trinvis.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "Spor" is a track of the job school and "trin" a step of the ladder: a text that says "spor to" or "spor 4-5" of a number that
 * the ladder has may mean the step. A track's own title, written as it is, means the track.
 */
final class TracksForSteps implements EditionRule {

    private static final List<String> WORDS =
            List.of("nul", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni");

    private static final Pattern BESIDE = Pattern.compile("(?iu)(?<!\\p{L})spor(?:et)?\\s+(?:nr\\.?\\s*)?(\\d|"
            + String.join("|", WORDS) + ")(?:\\s?[-–]\\s?\\d)?(?![\\p{L}\\d])");

    @Override
    public Stream<EditionWarning> warnings(PaperDraft draft) {
        Stream<EditionWarning> typed = draft.texts().stream()
                .flatMap(text -> beside(text.prose(), draft).map(found -> warning(text.section(), found)));
        Stream<EditionWarning> ofTheSchool = draft.facts().jobSchool().tracks().stream()
                .flatMap(track -> Stream.of(track.content(), Objects.requireNonNullElse(track.extraCriterion(), "")))
                .flatMap(words -> beside(words, draft))
                .map(found -> warning("", found));
        return Stream.concat(typed, ofTheSchool);
    }

    private static EditionWarning warning(String section, String found) {
        return new EditionWarning("track_for_step", section, found, false);
    }

    private static Stream<String> beside(String prose, PaperDraft draft) {
        List<String> titles = new ArrayList<>();
        draft.facts().jobSchool().tracks().forEach(track -> titles.add(track.title()));
        return BESIDE.matcher(prose)
                .results()
                .filter(found -> isStep(number(found), draft) && !titles.contains(found.group()))
                .map(MatchResult::group);
    }

    private static int number(MatchResult found) {
        String word = found.group(1).toLowerCase(Locale.ROOT);
        return WORDS.contains(word) ? WORDS.indexOf(word) : Integer.parseInt(word);
    }

    private static boolean isStep(int number, PaperDraft draft) {
        return draft.facts().ladder().steps().stream().anyMatch(step -> step.number() == number);
    }
}
