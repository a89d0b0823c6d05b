package dk.trinvis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.figures.Question.Asked;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final Answers<String> answers = new Answers<>(2);
    private final List<Object> asked = new ArrayList<>();

    @Test
    void theSameQuestionIsAskedOnce() {
        assertThat(answer(1)).isEqualTo("1");
        assertThat(answer(1)).isEqualTo("1");

        assertThat(asked).containsExactly(1);
    }

    @Test
    void anotherParameterIsAnotherQuestion() {
        assertThat(answer(1)).isEqualTo("1");
        assertThat(answer(2)).isEqualTo("2");
    }

    @Test
    void theAnswerThatWasNotWantedForLongestIsForgottenFirst() {
        answer(1);
        answer(2);
        answer(1);
        answer(3);
        answer(1);
        answer(2);

        assertThat(asked).containsExactly(1, 2, 3, 2);
    }

    private String answer(int parameter) {
        return answers.to(new Asked("SELECT ?1", List.of(parameter)), question -> {
            asked.add(parameter);
            return question.parameters().get(0).toString();
        });
    }
}
