package dk.trinvis.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchNameTest {

    @ParameterizedTest
    @CsvSource({
        "Åse, Aase",
        "Søren Ærø, SOEREN AEROE",
        "José Müller, jose muller",
        "Nguyễn, nguyen",
        "Łukasz Đorđević, Lukasz Dordevic",
        "IŞIL, isil",
        "ISIL, ısıl"
    })
    void spellingsOfTheSameNameAreFoundByEachOther(String one, String other) {
        assertThat(SearchName.of(one)).isEqualTo(SearchName.of(other));
    }

    @Test
    void anAWithARingIsTheSameLetterHoweverItIsEncoded() {
        String apart = Normalizer.normalize("Åse Nygård", Normalizer.Form.NFD);

        assertThat(apart).isNotEqualTo("Åse Nygård");
        assertThat(SearchName.of(apart)).isEqualTo(SearchName.of("Åse Nygård")).isEqualTo("aase nygaard");
    }

    @Test
    void differentLettersStayDifferent() {
        assertThat(SearchName.of("Ase")).isNotEqualTo(SearchName.of("Åse"));
        assertThat(SearchName.of("Mona")).isNotEqualTo(SearchName.of("Møna"));
    }

    @Test
    void hyphensAndApostrophesStay() {
        assertThat(SearchName.of("Ann-Sofie O'Brien")).isEqualTo("ann-sofie o'brien");
    }
}
