package dk.trinvis.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The tables of the papers' numbers, held against the original papers. These are not part of the project: where they are not at
 * hand, the comparison is left out.
 */
class PaperNumbersTest {

    private static final Path PAPERS = Path.of("..", "shared", "seeds");

    /** In digits or in letters; "en" and "et" are articles as a rule. */
    private static final Pattern NUMBER =
            Pattern.compile("(?iuU)\\d+|\\b(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|én|ét"
                    + "|første|anden|andet|tredje|fjerde|femte|halvanden)\\b");

    private static final Pattern SHORT = Pattern.compile("\\d{1,3}");

    @ParameterizedTest
    @EnumSource
    void aTableNamesEveryNumberOfItsPaperAndNothingElse(SourcePaper paper) throws IOException {
        assumeTrue(Files.isDirectory(PAPERS), "the papers are not here");
        String text = text(paper);

        List<String> sources =
                paper.rows().stream().map(SourcePaper.Row::source).toList();
        assertThat(sources).allMatch(text::contains).noneMatch(SHORT.asMatchPredicate());
        String rest = sources.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .reduce(text, (left, source) -> left.replace(source, " ¤ "));
        assertThat(NUMBER.matcher(rest).results().map(found -> around(rest, found)))
                .isEmpty();
    }

    private static String text(SourcePaper paper) throws IOException {
        try (var files = Files.newDirectoryStream(PAPERS, paper.file + "_*")) {
            return Files.readString(files.iterator().next()).replaceAll("\\s+", " ");
        }
    }

    private static String around(String text, MatchResult found) {
        return text.substring(Math.max(0, found.start() - 30), Math.min(text.length(), found.end() + 30));
    }
}
