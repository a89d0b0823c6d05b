package dk.trinvis.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchNameTest {

    @ParameterizedTest
    @CsvSource({
        "Åse, Aase",
        "Søren Ærø, SOEREN AEROE",
        "Jörg Bäck, Jørg Bæck",
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

    @ParameterizedTest
    @CsvSource({
        "Ann-Sofie Aagaard, ann sof",
        "Ann-Sofie Aagaard, ågård ann",
        "Ann-Sofie Aagaard, annsofie",
        "Ann Sofie Aagaard, Ann-Sofie",
        "Siobhán O'Brien, obrien",
        "Siobhán O'Brien, O’Brien sio",
        "Siobhán O'Brien, brien",
        "Gökhan Yılmaz, gökhan",
        "Gökhan Yılmaz, gøk yil",
        "Gökhan Yılmaz, Gokhan",
        "Jürgen Weiß, juergen",
        "Jürgen Weiß, Jurgen Weiss"
    })
    void aNameIsFoundByTheBeginningsOfItsWordsInAnyOrder(String name, String typed) {
        assertThat(SearchName.sought(typed)).isNotEmpty().allMatch(word -> isBegun(name, word));
    }

    @ParameterizedTest
    @CsvSource({"Ann-Sofie Aagaard, agaard", "Hans Jensen, hans jensen olsen", "Hans Jensen, ensen"})
    void aNameIsNotFoundByAWordThatBeginsNoneOfIts(String name, String typed) {
        assertThat(SearchName.sought(typed)).anyMatch(word -> !isBegun(name, word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "' %_"})
    void whatHasNoLetterSeeksNothing(String typed) {
        assertThat(SearchName.sought(typed)).isEmpty();
        assertThat(SearchName.words(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kristensen, christensen",
        "mohammed, muhamad",
        "yusuf, youssef",
        "philip, filip",
        "hansen, hanson",
        "wulff, vulf"
    })
    void spellingsOfOneNameSoundAlike(String one, String other) {
        assertThat(SearchName.sound(one)).isEqualTo(SearchName.sound(other));
    }

    @ParameterizedTest
    @CsvSource({"hansen, jansen", "amina, emine", "ali, alice"})
    void otherNamesSoundDifferent(String one, String other) {
        assertThat(SearchName.sound(one)).isNotEqualTo(SearchName.sound(other));
    }

    private static boolean isBegun(String name, String word) {
        return SearchName.words(name).stream().anyMatch(each -> each.startsWith(word));
    }
}
