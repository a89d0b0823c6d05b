package dk.trinvis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowErrorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0101011234",
                "010101-1234",
                "010101 1234",
                "01 01 01 - 1234",
                "01.01.01/1234",
                "010101–1234",
                "CPR 010101-1234 Bo",
                "٠١٠١٠١١٢٣٤",
                "20010101-1234"
            })
    void aMessageNeverHoldsACprNumber(String value) {
        String message = RowError.of(2, "cpr", "cell.notADay", value).message(ImportFiles.DANISH);
        assertThat(message).contains("xx").doesNotContain("1234").doesNotContain("٤");
    }

    @Test
    void aLongValueIsShortened() {
        String message =
                RowError.of(2, "name", "cell.notYesNo", "ab\n".repeat(100)).message(ImportFiles.DANISH);
        assertThat(message).isEqualTo("»ab ab ab ab ab ab ab ab ab ab ab ab ab …« er hverken ja eller nej.");
    }

    @Test
    void aCprNumberAtTheCutIsMaskedFirst() {
        String value = "x".repeat(33) + " 0101011234";
        assertThat(QuotedValue.of(value)).hasSize(40).doesNotContain("0").doesNotContain("1");
    }

    @ParameterizedTest
    @CsvSource({"da, Feltet skal udfyldes.", "en-GB, The field must be filled in.", "de, Feltet skal udfyldes."})
    void aMessageIsDanishUnlessEnglishIsAsked(String language, String message) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertThat(RowError.of(2, "x", "cell.missing").message(Locale.forLanguageTag(language)))
                    .isEqualTo(message);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void errorsAreEqualWhenTheySayTheSame() {
        assertThat(RowError.of(2, "x", "cell.notADay", "0101011234"))
                .isEqualTo(new RowError(2, "x", "cell.notADay", List.of("xxxxxxxxxx")));
    }
}
