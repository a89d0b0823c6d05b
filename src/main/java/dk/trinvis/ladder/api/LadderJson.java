package dk.trinvis.ladder.api;

import dk.trinvis.common.DateRange;
import dk.trinvis.ladder.LadderView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A ladder as its steps read on some days.
 *
 * @param owner who developed it
 * @param lowerIsCloser whether a lower number is closer to a job
 * @param from the first day on which they read so
 * @param lastDay the last one, if there is one
 */
public record LadderJson(
        String code,
        String title,
        String owner,
        boolean lowerIsCloser,
        LocalDate from,
        Optional<LocalDate> lastDay,
        List<LadderView.Step> steps) {

    static LadderJson of(LadderView view) {
        return new LadderJson(
                view.code(),
                view.title(),
                view.owner(),
                view.lowerIsCloser(),
                view.from(),
                new DateRange(view.from(), view.until()).lastDay(),
                view.steps());
    }
}
