package dk.trinvis.ladder.web;

import dk.trinvis.common.Clock;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.ladder.LadderService;
import dk.trinvis.ladder.LadderView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ladders, for administrators; one of them to change, or a new one. */
@Named
@RequestScoped
public class LaddersPage {

    @Inject
    private LadderService service;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private String code = "";
    private List<List<LadderView>> ladders = List.of();
    private @Nullable LadderView shown;
    private @Nullable Version version;

    static String addressOf(String code) {
        return "/ladder/change?code=" + code;
    }

    /** Called before the page is shown. */
    public void open() {
        version = code.isEmpty() ? null : service.version(code);
        ladders = service.everyVersion();
        shown = code.isEmpty()
                ? null
                : service.show(code).stream().reduce((earlier, later) -> later).orElse(null);
    }

    /** The versions of each, the latest first. */
    public List<List<LadderView>> getLadders() {
        return ladders;
    }

    /** The last version of the ladder; nothing for a new one. */
    public @Nullable LadderView getShown() {
        return shown;
    }

    /** Of the ladder; nothing for a new one. */
    public @Nullable Version getVersion() {
        return version;
    }

    public String meaning(LadderView.Step step) {
        return step.meaning(texts.locale()).orElseGet(() -> texts.of("ladder.notDescribed"));
    }

    public String guidance(LadderView.Step step) {
        return step.guidance(texts.locale()).orElse("");
    }

    public String direction(LadderView ladder) {
        return texts.of(ladder.lowerIsCloser() ? "ladder.lowerIsCloser" : "ladder.higherIsCloser");
    }

    public List<Choice> getDirections() {
        return List.of(
                Choice.of("true", texts.of("ladder.lowerIsCloser")),
                Choice.of("false", texts.of("ladder.higherIsCloser")));
    }

    /** A new version begins today unless somebody says otherwise. */
    public LocalDate getFrom() {
        return Optional.ofNullable(getShown())
                .map(LadderView::from)
                .filter(first -> first.isAfter(clock.today()))
                .orElseGet(clock::today);
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
