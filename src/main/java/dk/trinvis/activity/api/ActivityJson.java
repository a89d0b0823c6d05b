package dk.trinvis.activity.api;

import dk.trinvis.activity.ActivityRow;
import dk.trinvis.activity.Closing;
import dk.trinvis.activity.Frame;
import dk.trinvis.activity.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An activity as now known, with the names of {@link StatementJson}.
 *
 * @param id its key
 * @param state {@code planned}, {@code active}, {@code completed}, {@code interrupted}, {@code cancelled} or {@code annulled}
 * @param lastDay the last day agreed
 * @param endsOn the last day it really has, which the end of the case may bring forward
 * @param warnings where it goes beyond a limit in the law, with the paragraph; only where one activity is shown
 */
public record ActivityJson(
        String id,
        String state,
        String type,
        LocalDate firstDay,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> endsOn,
        Optional<BigDecimal> weeklyHours,
        Optional<String> cvr,
        Optional<String> provider,
        Optional<String> purpose,
        Optional<String> nextStep,
        Optional<LocalDate> midwayReviewOn,
        Optional<LocalDate> midwayReviewHeldOn,
        Optional<String> midwayReviewNote,
        boolean continuesAfterEnd,
        Optional<LocalDate> endedOn,
        Optional<String> result,
        Optional<String> interruptionReason,
        Optional<List<String>> warnings) {

    static ActivityJson of(ActivityRow row, Optional<List<String>> warnings) {
        Frame frame = row.frame();
        Terms terms = row.terms();
        return new ActivityJson(
                row.id(),
                row.state().code(),
                frame.type(),
                frame.firstDay(),
                frame.lastDay(),
                row.lastDay(),
                terms.weeklyHours(),
                terms.cvr(),
                terms.provider(),
                terms.purpose(),
                terms.plannedNextStep(),
                frame.review().dueOn(),
                frame.review().heldOn(),
                frame.review().note(),
                frame.continuesAfterEnd(),
                frame.closing().map(Closing::lastDay),
                frame.closing().flatMap(Closing::result),
                frame.closing().flatMap(Closing::interruption),
                warnings);
    }
}
