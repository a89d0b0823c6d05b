package dk.trinvis.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

    @Test
    void aBrokenRuleSaysWhichInTheCallersLanguage() {
        Problem problem = Problem.of(new RuleBroken("common.reasonRequired"), Languages.ENGLISH);

        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.detail())
                .isEqualTo(Message.of("common.reasonRequired").in(Languages.ENGLISH));
        assertThat(problem.errors()).isNull();
    }

    @Test
    void invalidInputNamesItsFields() {
        Problem problem = Problem.of(new InvalidInput("reason", "common.reasonRequired"), Languages.DANISH);

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.errors())
                .containsExactly(new Problem.FieldProblem(
                        "reason", Message.of("common.reasonRequired").in(Languages.DANISH)));
    }

    @Test
    void whoeverWaitedInVainIsToldToTryAgain() {
        Problem problem = Problem.of(new Busy(new IllegalStateException("lock timeout")), Languages.ENGLISH);

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.detail()).endsWith("Try again in a moment.");
    }

    @Test
    void whatIsNotFoundIsNotNamed() {
        Problem problem = Problem.of(new NotFound("citizen"), Languages.DANISH);

        assertThat(problem).isEqualTo(Problem.of(404, Languages.DANISH));
        assertThat(problem.detail()).isEqualTo(problem.title());
    }

    @Test
    void theFirstThingWrongWithTheInputIsTheDetail() {
        Problem problem = Problem.of(new InvalidInput("reason", "common.reasonRequired"), Languages.DANISH);

        assertThat(problem.detail())
                .isEqualTo(Message.of("common.reasonRequired").in(Languages.DANISH));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 402, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 500, 503})
    void everyStatusHasWordsInBothLanguages(int status) {
        assertThat(Problem.title(status, Languages.DANISH)).isNotEqualTo(Problem.title(status, Languages.ENGLISH));
        assertThat(Problem.of(status, Languages.DANISH).detail()).isEqualTo(Problem.title(status, Languages.DANISH));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"en, en", "en-US;q=0.9, en", "da, da", "sv, da", "'de, en;q=0.5', en", "NULL, da", "';;', da"},
            nullValues = "NULL")
    void theFirstLanguageWeSpeakIsTaken(String header, String language) {
        assertThat(Languages.accepted(header).getLanguage()).isEqualTo(language);
    }
}
