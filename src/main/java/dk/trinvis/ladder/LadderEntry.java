package dk.trinvis.ladder;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Input;
import dk.trinvis.ladder.LadderView.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A ladder as an administrator wants it from a day on.
 *
 * @param owner who developed it
 * @param lowerIsCloser whether a lower number is closer to a job
 * @param from the first day on which its steps read so
 * @param steps from 2 to 9 of them, numbered from 1; none that has been left out of the text is described
 */
public record LadderEntry(
        @Nullable String title,
        @Nullable String owner,
        @Nullable Boolean lowerIsCloser,
        @Nullable LocalDate from,
        @Nullable List<@Nullable Step> steps) {

    /** The most steps a ladder has. */
    public static final int MOST_STEPS = 9;

    private static final int FEWEST_STEPS = 2;
    private static final int CODE_LENGTH = 40;
    private static final int TITLE_LENGTH = 200;
    private static final int TEXT_LENGTH = 1_000;

    /** The ladder; what is wrong is said to the input. */
    LadderView view(String code, Input input) {
        if (from == null) {
            input.refuse("from", "common.required");
        }
        if (lowerIsCloser == null) {
            input.refuse("lowerIsCloser", "common.required");
        }
        return new LadderView(
                input.code("code", code, CODE_LENGTH),
                input.required("title", title, TITLE_LENGTH),
                input.required("owner", owner, TITLE_LENGTH),
                lowerIsCloser != null && lowerIsCloser,
                from == null ? DateRange.FOREVER : from,
                DateRange.FOREVER,
                checkedSteps(input));
    }

    private List<Step> checkedSteps(Input input) {
        List<Step> said = steps == null
                ? List.of()
                : steps.stream()
                        .filter(Objects::nonNull)
                        .map(each -> checked(each, input))
                        .toList();
        boolean counted =
                IntStream.range(0, said.size()).allMatch(i -> said.get(i).number() == i + 1);
        if (said.size() < FEWEST_STEPS || said.size() > MOST_STEPS || !counted) {
            input.refuse("steps", "ladder.steps", FEWEST_STEPS, MOST_STEPS);
        }
        return said;
    }

    private static Step checked(Step step, Input input) {
        String field = "steps" + step.number();
        return new Step(
                step.number(),
                text(field, step.meaningDa(), input),
                text(field, step.meaningEn(), input),
                text(field, step.guidanceDa(), input),
                text(field, step.guidanceEn(), input));
    }

    private static @Nullable String text(String field, @Nullable String said, Input input) {
        String text = input.text(field, said, TEXT_LENGTH);
        return text.isEmpty() ? null : text;
    }
}
