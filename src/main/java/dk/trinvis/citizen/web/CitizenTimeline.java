package dk.trinvis.citizen.web;

import dk.trinvis.citizen.StepChart;
import dk.trinvis.citizen.Timeline;
import dk.trinvis.citizen.Timeline.Line;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All cases of the citizen on one timeline, as a picture and a table; where there is only one, it tells that itself. */
@Named
@RequestScoped
public class CitizenTimeline {

    @Inject
    private CitizenPage page;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    public boolean isShown() {
        return page.getCases().size() > 1;
    }

    private Timeline timeline() {
        return Timeline.of(page.getCases());
    }

    private StepChart chart() {
        return timeline().drawnUntil(clock.today().plusDays(1));
    }

    public List<Line> getLines() {
        return timeline().lines();
    }

    /**
     * A line of the picture.
     *
     * @param label what it is
     * @param picture when, as markup
     */
    public record Bar(String label, String picture) {}

    /** What has begun, in the order of the table. */
    public List<Bar> getBars() {
        StepChart chart = chart();
        List<Bar> bars = new ArrayList<>();
        for (Line line : getLines()) {
            if (chart.shows(line.days())) {
                String label = texts.in(line.title());
                bars.add(new Bar(label, chart.bar(line.days(), "timeline-" + bars.size(), described(line, label))));
            }
        }
        return bars;
    }

    private static String described(Line line, String label) {
        String last = line.days().lastDay().map(Days::written).orElse("");
        return (label + ", " + Days.written(line.days().first()) + " – " + last).strip();
    }

    /** The first day drawn. */
    public LocalDate getFirst() {
        return chart().first();
    }

    /** The last day drawn. */
    public LocalDate getLast() {
        return chart().end().minusDays(1);
    }
}
