package dk.trinvis.figures.api;

import dk.trinvis.common.Languages;
import dk.trinvis.common.Message;
import dk.trinvis.figures.LastingOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was spent for each outcome that lasted, in øre.
 *
 * @param meaning what the number is, and what it is not
 * @param hidden whether the audience is told no numbers of cases
 */
public record LastingJson(
        LocalDate asOf,
        String meaning,
        List<String> outcomes,
        int weeks,
        long spentOere,
        boolean hidden,
        Optional<Integer> ended,
        Optional<Integer> lasting,
        Optional<Long> oereEach) {

    static LastingJson of(LastingOutcome told) {
        return new LastingJson(
                told.asOf(),
                Message.of("figures.lasting.meaning", told.weeks(), String.join(", ", told.outcomes()))
                        .in(Languages.DANISH),
                told.outcomes(),
                told.weeks(),
                told.spentOere(),
                told.hidden(),
                told.ended(),
                told.lasting(),
                told.oereEach());
    }
}
