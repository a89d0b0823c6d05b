package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterheadEntryTest {

    @ParameterizedTest
    @CsvSource({"#000000, 21.00", "#ffffff, 1.00", "#767676, 4.54", "#777777, 4.47", "#1F5C99, 6.88", "ff0000, 3.99"})
    void contrastWithWhiteIsCountedAsWcagDoes(String colour, String contrast) {
        assertThat(LetterheadColour.of(colour).orElseThrow().contrast()).hasToString(contrast);
    }

    @Test
    void aColourThatDoesNotReadOnWhiteIsRefusedAndToldItsContrast() {
        assertThat(refusals(new LetterheadEntry("", "#777777", null, null)))
                .containsExactly(
                        "colour: Farven #777777 kan ikke læses på hvidt: Kontrasten er 4,47:1 og skal mindst være"
                                + " 4,5:1. Vælg en mørkere farve.");
        assertThat(view(new LetterheadEntry("", "767676", null, null)).colour()).isEqualTo("#767676");
        assertThat(view(new LetterheadEntry("", "#1F5C99", null, null)).colour())
                .isEqualTo("#1f5c99");
    }

    @ParameterizedTest
    @CsvSource({"rød", "#12345", "#12345g", "1f5c99;", "}*{"})
    void whatIsNoColourIsRefused(String colour) {
        assertThat(refusals(new LetterheadEntry("", colour, null, null)))
                .singleElement()
                .asString()
                .contains("seks hexadecimale cifre");
    }

    @Test
    void aLogoNeedsWordsForThoseWhoCannotSeeItAndWordsNeedALogo() {
        String logo = LetterheadSamples.base64(LetterheadSamples.logo());

        assertThat(refusals(new LetterheadEntry("", "", logo, " ")))
                .singleElement()
                .asString()
                .startsWith("altText: ");
        assertThat(view(new LetterheadEntry(null, null, " ", "En skive"))).isEqualTo(LetterheadView.NONE);
    }

    @Test
    void aLogoMayComeInLines() {
        String logo = LetterheadSamples.base64(LetterheadSamples.logo());
        String lines = logo.replaceAll("(.{76})", "$1\r\n") + "\n";

        assertThat(view(new LetterheadEntry("", "", lines, "En skive")))
                .isEqualTo(view(new LetterheadEntry("", "", logo, "En skive")));
    }

    @Test
    void whatIsNotBase64IsNoLogo() {
        assertThat(refusals(new LetterheadEntry("", "", "<svg/>", "x")))
                .first()
                .asString()
                .startsWith("logo: ");
    }

    private static LetterheadView view(LetterheadEntry entry) {
        Input input = new Input();
        LetterheadView view = entry.view(input);
        input.finish();
        return view;
    }

    private static List<String> refusals(LetterheadEntry entry) {
        return catchThrowableOfType(InvalidInput.class, () -> view(entry)).errors().stream()
                .map(error -> error.field() + ": " + error.message().in(Locale.forLanguageTag("da")))
                .toList();
    }
}
