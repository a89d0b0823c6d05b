package dk.trinvis.committee.web;

import dk.trinvis.committee.KeyFigureAreaView;
import dk.trinvis.committee.KeyFigureDirection;
import dk.trinvis.committee.KeyFigureMeasureView;
import dk.trinvis.committee.KeyFigurePeriod;
import dk.trinvis.committee.KeyFigureRule;
import dk.trinvis.committee.KeyFigureSetView;
import dk.trinvis.committee.KeyFigureSetupService;
import dk.trinvis.committee.KeyFigureTheme;
import dk.trinvis.committee.KeyFigureUnit;
import dk.trinvis.common.Coded;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is measured, for which areas, and who is compared with whom; one of these to change, or a new one. */
@Named
@RequestScoped
public class KeyFigureSetupPage {

    static final String ADDRESS = "/committee/key-figures";

    @Inject
    private KeyFigureSetupService setup;

    @Inject
    private Texts texts;

    private String code = "";
    private List<KeyFigureMeasureView> measures = List.of();
    private List<KeyFigureAreaView> areas = List.of();
    private List<KeyFigureSetView> sets = List.of();
    private @Nullable Version version;
    private @Nullable KeyFigureMeasureView measure;
    private @Nullable KeyFigureAreaView area;
    private @Nullable KeyFigureSetView set;

    /** Called before the lists are shown. */
    public void open() {
        measures = setup.measures();
        areas = setup.areas();
        sets = setup.sets();
    }

    /** Called before a measure is shown. */
    public void openMeasure() {
        measures = setup.measures();
        if (!code.isEmpty()) {
            var found = setup.measure(code);
            version = found.version();
            measure = found.view();
        }
    }

    /** Called before an area is shown. */
    public void openArea() {
        areas = setup.areas();
        if (!code.isEmpty()) {
            var found = setup.area(code);
            version = found.version();
            area = found.view();
        }
    }

    /** Called before a comparison is shown. */
    public void openSet() {
        areas = setup.areas();
        if (!code.isEmpty()) {
            var found = setup.set(code);
            version = found.version();
            set = found.view();
        }
    }

    public List<KeyFigureMeasureView> getMeasures() {
        return measures;
    }

    public List<KeyFigureAreaView> getAreas() {
        return areas;
    }

    public List<KeyFigureSetView> getSets() {
        return sets;
    }

    /** The name of an area; its code where there is no such area. */
    public String areaName(String wanted) {
        return areas.stream()
                .filter(each -> each.code().equals(wanted))
                .findFirst()
                .map(each -> each.name(texts.locale()))
                .orElse(wanted);
    }

    /** Names of areas, one a line, as the form takes them. */
    public String lines(@Nullable List<String> codes) {
        return codes == null
                ? ""
                : String.join("\n", codes.stream().map(this::areaName).toList());
    }

    /** Names of areas in one line. */
    public String names(List<String> codes) {
        return String.join(", ", codes.stream().map(this::areaName).toList());
    }

    public String label(KeyFigureMeasureView each) {
        return each.label(texts.locale());
    }

    public List<Choice> getThemes() {
        return choices(KeyFigureTheme.values(), code -> texts.of("committee.overview.theme." + code));
    }

    public List<Choice> getUnits() {
        return choices(KeyFigureUnit.values(), code -> texts.of("committee.keyFigure.unit." + code));
    }

    public List<Choice> getDirections() {
        return choices(KeyFigureDirection.values(), code -> texts.of("committee.overview.better." + code));
    }

    public List<Choice> getPeriods() {
        return choices(KeyFigurePeriod.values(), code -> texts.of("committee.overview.period." + code));
    }

    private static List<Choice> choices(Coded[] values, UnaryOperator<String> label) {
        return Stream.of(values)
                .map(value -> Choice.of(value.code(), label.apply(value.code())))
                .toList();
    }

    public List<Choice> getRules() {
        return Stream.of(KeyFigureRule.values())
                .map(rule -> new Choice(
                        rule.code(),
                        texts.of("committee.keyFigure.rule." + rule.code()),
                        texts.of("committee.keyFigure.ruleText." + rule.code()),
                        ""))
                .toList();
    }

    /** What a rate can be computed from. */
    public List<Choice> getParts() {
        return measures.stream()
                .filter(each -> !each.isRate() && !each.code().equals(code))
                .map(each -> Choice.of(each.code(), label(each)))
                .toList();
    }

    public List<Choice> getAreaChoices() {
        return areas.stream()
                .map(each -> Choice.of(each.code(), each.name(texts.locale())))
                .toList();
    }

    /** Nothing for a new one. */
    public @Nullable KeyFigureMeasureView getMeasure() {
        return measure;
    }

    /** Nothing for a new one. */
    public @Nullable KeyFigureAreaView getArea() {
        return area;
    }

    /** Nothing for a new one. */
    public @Nullable KeyFigureSetView getSet() {
        return set;
    }

    /** Nothing for a new one. */
    public @Nullable Version getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
