package dk.trinvis.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Pattern NAMED_IN_CODE =
            Pattern.compile("(?:Message\\.of\\(|RuleBroken\\(|InvalidInput\\(\\s*\"\\w+\",)\\s*\"(\\w+\\.\\w+)\"[,)]");

    @Test
    void daysAreWrittenTheDanishWayInBothLanguages() {
        Message message =
                Message.of("enrolment.lastDayBeforeFirst", LocalDate.of(2023, 6, 30), LocalDate.of(2023, 7, 1));

        assertThat(message.in(DANISH)).isEqualTo("Sidste dag 30-06-2023 ligger før første dag 01-07-2023.");
        assertThat(message.in(Locale.ENGLISH)).isEqualTo("The last day 30-06-2023 is before the first day 01-07-2023.");
    }

    @Test
    void numbersAndWordsAreFilledIn() {
        assertThat(Message.of("enrolment.noSuchStep", 6).in(DANISH))
                .isEqualTo("Trin 6 findes ikke på den progressionstrappe, der gjaldt den dag.");
        assertThat(Message.of("enrolment.overlaps", "F-17").in(Locale.ENGLISH)).contains("days with F-17.");
    }

    @Test
    void anApostropheStaysAnApostrophe() {
        assertThat(Message.of("enrolment.belongsToAnother").in(Locale.UK)).contains("another citizen's case");
    }

    @Test
    void anyOtherLanguageGetsDanish() {
        Message message = Message.of("enrolment.notEnded");

        assertThat(message.in(Locale.FRENCH)).isEqualTo(message.in(DANISH)).isEqualTo("Sagen er ikke afsluttet.");
        assertThat(message.in(Locale.US)).isEqualTo("The case has not ended.");
    }

    @ParameterizedTest
    @MethodSource("keysNamedInCode")
    void whatTheCodeSaysHasATextInBothLanguages(String key) {
        assertThatCode(() -> Message.of(key).in(DANISH)).doesNotThrowAnyException();
        assertThat(Message.of(key).in(Locale.ENGLISH))
                .isNotEqualTo(Message.of(key).in(DANISH));
    }

    static List<String> keysNamedInCode() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessageTest::read)
                    .flatMap(code -> NAMED_IN_CODE.matcher(code).results().map(hit -> hit.group(1)))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
