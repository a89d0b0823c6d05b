package dk.trinvis.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dk.trinvis.common.TextCaution.Kind;
import dk.trinvis.common.TextCaution.Place;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCautionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ringede om 010180-1234 i dag",
                "0101801234",
                "(010180 1234)",
                "010180 - 1234.",
                "010180\u20131234",
                "610180-1234",
                "018165-0001",
                "CPR:310599-0001",
                "A0101801234",
                "01 01 80 - 1234"
            })
    void whatLooksLikeACprNumberIsPointedOut(String text) {
        assertThat(TextCaution.in(text)).extracting(Place::kind).containsExactly(Kind.CPR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring på 12 34 56 78",
                "+4512345678",
                "Sagsnummer 15.40.00-G01-19-23",
                "CVR 12345678",
                "320180-1234",
                "011380-1234",
                "4571234567890123"
            })
    void otherNumbersAreNot(String text) {
        assertThat(TextCaution.in(text)).isEmpty();
    }

    @Test
    void aCprNumberIsNeverRepeated() {
        assertThat(TextCaution.in("Født 010180-1234"))
                .containsExactly(new Place(Kind.CPR, "010180-\u2022\u2022\u2022\u2022"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lægen taler om en depression",
                "depressionen er bedre",
                "DEPRESSIV",
                "har angst",
                "eksamensangst",
                "angstanfald",
                "ADHD",
                "har adhd-medicin",
                "sukkersygen",
                "en ny diagnose",
                "brystkræft",
                "kræften er væk",
                "KOL",
                "alkoholmisbruget",
                "diagnosed with schizophrenia",
                "has anxiety",
                "a diabetic"
            })
    void wordsOfADiagnosisArePointedOutWithTheirEndings(String text) {
        assertThat(TextCaution.in(text)).isNotEmpty().extracting(Place::kind).containsOnly(Kind.DIAGNOSIS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "En god kollega på kolonial",
                "Har kræfter og overskud",
                "manipulerer ikke med tiden",
                "gigtigt",
                "addition og subtraktion",
                "arkiv og hive",
                "Er kommet langt og vil gerne have småjob",
                "langstrakt samtale",
                ""
            })
    void wordsThatOnlyLookLikeThemAreNot(String text) {
        assertThat(TextCaution.in(text)).isEmpty();
    }

    @Test
    void itKnowsWordsAndNotWhatTheyMean() {
        assertThat(TextCaution.in("En depression trækker ind over Jylland"))
                .containsExactly(new Place(Kind.DIAGNOSIS, "depression"));
    }

    @Test
    void notMorePlacesAreNamedThanAnybodyReads() {
        String numbers = IntStream.range(0, 95_000)
                .mapToObj(i -> "0101%02d%04d ".formatted(i / 10_000, i % 10_000))
                .collect(Collectors.joining());

        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThat(TextCaution.in(numbers + "angst ".repeat(95_000)))
                        .hasSizeLessThanOrEqualTo(20));
    }

    @Test
    void eachPlaceIsNamedOnceAsItStands() {
        assertThat(TextCaution.in("Angst, og igen Angst og 010180-1234"))
                .containsExactly(
                        new Place(Kind.CPR, "010180-\u2022\u2022\u2022\u2022"), new Place(Kind.DIAGNOSIS, "Angst"));
    }
}
