package dk.trinvis.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ladder with the version in force on one day.
 *
 * @param owner who developed it
 * @param lowerIsCloser whether a lower number is closer to a job
 * @param until the day after the version's last day
 */
public record LadderView(
        String code,
        String title,
        String owner,
        boolean lowerIsCloser,
        LocalDate from,
        LocalDate until,
        List<Step> steps) {

    /**
     * One step.
     *
     * @param meaningDa missing, like the rest, where the sources do not describe the step
     * @param guidanceDa how it is recognised in a conversation, up to 1,000 characters
     */
    public record Step(
            int number,
            @Nullable String meaningDa,
            @Nullable String meaningEn,
            @Nullable String guidanceDa,
            @Nullable String guidanceEn) {

        public Optional<String> meaning(Locale locale) {
            return Optional.ofNullable(locale.getLanguage().equals("en") ? meaningEn : meaningDa);
        }

        public Optional<String> guidance(Locale locale) {
            return Optional.ofNullable(locale.getLanguage().equals("en") ? guidanceEn : guidanceDa);
        }
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    public boolean hasStep(int number) {
        return steps.stream().anyMatch(step -> step.number() == number);
    }
}
