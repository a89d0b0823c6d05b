package dk.trinvis.enrolment.web;

import dk.trinvis.common.Clock;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.Texts;
import dk.trinvis.common.web.Typed;
import dk.trinvis.common.web.TypedDay;
import dk.trinvis.enrolment.IndicatorChart;
import dk.trinvis.enrolment.IndicatorService;
import dk.trinvis.enrolment.IndicatorSheet;
import dk.trinvis.enrolment.IndicatorView;
import dk.trinvis.enrolment.Measurement;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where small steps are asked after, and shown over time. */
@Named
@RequestScoped
public class IndicatorsPage extends CasePage {

    private static final int HIGHEST = 5;

    @Inject
    private IndicatorService indicators;

    @Inject
    private Clock clock;

    @Inject
    private Typed typed;

    @Inject
    private Texts texts;

    private String correct = "";
    private @Nullable IndicatorSheet sheet;

    /** Called before the page is shown. */
    public void open() {
        read("small steps page");
        sheet = indicators.sheet(getRef(), "small steps page");
    }

    private IndicatorSheet sheet() {
        return Objects.requireNonNull(sheet, "not open yet");
    }

    /** The day of the measurement to correct, else today. */
    public LocalDate getDay() {
        return TypedDay.read(correct).orElse(clock.today());
    }

    /** The measurement of exactly the day that the form shows, which the form would replace. */
    private Optional<Measurement> corrected() {
        LocalDate day = TypedDay.read(typed.value("day", getDay())).orElse(clock.today());
        return getMeasurements().stream().filter(each -> each.day().equals(day)).findFirst();
    }

    public boolean isCorrection() {
        return corrected().isPresent();
    }

    public List<IndicatorView> getQuestions() {
        return sheet().indicators();
    }

    public List<Measurement> getMeasurements() {
        return sheet().measurements();
    }

    public String getDue() {
        return texts.of("enrolment.indicators.due", sheet().dueOn());
    }

    public List<Choice> getScale() {
        return IntStream.rangeClosed(1, HIGHEST)
                .mapToObj(Integer::toString)
                .map(score -> Choice.of(score, score))
                .toList();
    }

    public String label(IndicatorView question) {
        return question.label(texts.locale());
    }

    public String question(IndicatorView question) {
        return question.question(texts.locale());
    }

    /** The caseworker's score that is being corrected; empty text for none. */
    public String caseworker(IndicatorView question) {
        return shown(corrected().map(Measurement::caseworker).orElse(Map.of()), question.code(), "");
    }

    /** As {@link #caseworker}, of the citizen. */
    public String citizen(IndicatorView question) {
        return shown(corrected().map(Measurement::citizen).orElse(Map.of()), question.code(), "");
    }

    /** Both scores of a day, the caseworker's first. */
    public String scores(Measurement measurement, IndicatorView question) {
        return shown(measurement.caseworker(), question.code(), "–") + " / "
                + shown(measurement.citizen(), question.code(), "–");
    }

    private static String shown(Map<String, Integer> scores, String code, String none) {
        return Optional.ofNullable(scores.get(code)).map(String::valueOf).orElse(none);
    }

    /** The lines of one question, as markup. */
    public String picture(IndicatorView question) {
        String title = texts.of(
                "enrolment.indicators.picture",
                Days.written(getMeasurements().get(0).day()),
                Days.written(getMeasurements().get(getMeasurements().size() - 1).day()));
        return new IndicatorChart(question.code(), getMeasurements()).svg("small-step-" + question.code(), title);
    }

    /** Of the measurement that is corrected; otherwise of the case. */
    @Override
    public Version getVersion() {
        return corrected().map(Measurement::version).orElseGet(super::getVersion);
    }

    public String getCorrect() {
        return correct;
    }

    public void setCorrect(@Nullable String correct) {
        this.correct = correct == null ? "" : correct;
    }
}
