package dk.trinvis.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trinvis.common.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CvrNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"09534229", "09 53 42 29", "DK09534229", " dk 09534229 "})
    void spacesAndTheCountryDoNotMatter(String written) {
        assertThat(CvrNumber.of(written).digits()).isEqualTo("09534229");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0953422", "095342291", "Bageriet"})
    void anythingElseIsNone(String written) {
        assertThatThrownBy(() -> CvrNumber.of(written)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void theCheckDigitInformsAndNeverRejects() {
        assertThat(CvrNumber.of("09534229").satisfiesModulus11()).isTrue();
        assertThat(CvrNumber.of("09534228").satisfiesModulus11()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "09534229,09534229,''",
        "Bageriet Prøve,,Bageriet Prøve",
        "09 53 42 29 Bageriet Prøve,09534229,Bageriet Prøve",
        "'Bageriet Prøve, CVR 09534229',09534229,Bageriet Prøve",
        "'Bageriet Prøve (09534229)',09534229,Bageriet Prøve",
        "Værksted 12,,Værksted 12"
    })
    void whatIsTypedIsANumberANameOrBoth(String typed, String cvr, String name) {
        CompanyWords words = CompanyWords.of(typed);

        assertThat(words.cvr().map(CvrNumber::digits).orElse(null)).isEqualTo(cvr);
        assertThat(words.name()).isEqualTo(name);
    }
}
