package dk.trinvis.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMatchTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(1980, 5, 17));

    @ParameterizedTest
    @CsvSource({
        "Mohammed Al-Hassan, Muhamad Alhasan",
        "Kristina Aagaard, Christine Ågård",
        "Anne Marie Jensen, Anna Jensen"
    })
    void theFirstAndTheLastNameSoundAlike(String one, String other) {
        assertThat(NearMatch.sounds(other)).allMatch(sound -> sounds(one).contains(sound));
    }

    @ParameterizedTest
    @CsvSource({"Anne Jensen, Anne Hansen", "Ali Demir, Aylin Demir"})
    void otherNamesDoNot(String one, String other) {
        assertThat(NearMatch.sounds(other)).anyMatch(sound -> !sounds(one).contains(sound));
    }

    @Test
    void whoeverWasBornOnAnotherDayIsSomebodyElse() {
        assertThat(NearMatch.bornAlike(DAY, DAY, false)).isTrue();
        assertThat(NearMatch.bornAlike(DAY, Optional.empty(), false)).isTrue();
        assertThat(NearMatch.bornAlike(DAY, Optional.of(LocalDate.of(1980, 5, 18)), false))
                .isFalse();
    }

    @Test
    void whoseIdentityIsProtectedIsNearOnlyToWhoKnowsTheDay() {
        assertThat(NearMatch.bornAlike(DAY, DAY, true)).isTrue();
        assertThat(NearMatch.bornAlike(Optional.empty(), DAY, true)).isFalse();
        assertThat(NearMatch.bornAlike(DAY, Optional.empty(), true)).isFalse();
        assertThat(NearMatch.bornAlike(Optional.empty(), Optional.empty(), true))
                .isFalse();
    }

    private static Set<String> sounds(String name) {
        return SearchName.words(name).stream().map(SearchName::sound).collect(Collectors.toSet());
    }
}
