package dk.trinvis.figures.web;

import dk.trinvis.common.NotFound;
import dk.trinvis.common.web.Texts;
import dk.trinvis.figures.Board;
import dk.trinvis.figures.BoardService;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.jobschool.TrackView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tracks with who is on them and who waits, and those who are on none; or who could come on one of them. */
@Named
@RequestScoped
public class BoardPage {

    @Inject
    private BoardService boards;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private Texts texts;

    private String initiative = "";
    private String track = "";
    private String title = "";
    private @Nullable Board board;

    /** Called before the page is shown. */
    public void open() {
        title = initiatives.show(initiative).title();
        Board shown = boards.today(initiative);
        board = shown;
        if (!track.isEmpty() && sought().isEmpty()) {
            throw new NotFound("track");
        }
    }

    public Board getBoard() {
        return Objects.requireNonNull(board, "not open yet");
    }

    public String getTitle() {
        return texts.of("figures.board.title", title);
    }

    /** The tracks to show: all, or the one for which somebody is sought. */
    public List<Board.Figures> getTracks() {
        return getBoard().tracks().stream()
                .filter(each -> track.isEmpty() || each.track().code().equals(track))
                .toList();
    }

    private Optional<TrackView> sought() {
        return getBoard().tracks().stream()
                .map(Board.Figures::track)
                .filter(each -> each.code().equals(track))
                .findFirst();
    }

    /** Whether it is one track for which somebody is sought. */
    public boolean isSeeking() {
        return !track.isEmpty();
    }

    /** Those who could come: on no track, or not on the one that is shown. */
    public List<Board.Row> getOthers() {
        return sought().map(getBoard()::othersFor).orElseGet(getBoard()::onNone);
    }

    public String getOthersHeading() {
        return sought().map(view -> texts.of("figures.board.others", view.title()))
                .orElseGet(() -> texts.of("figures.board.onNone", getBoard().inNoTrack()));
    }

    /** For which steps it is and how many seats are free. */
    public String facts(Board.Figures figures) {
        TrackView view = figures.track();
        String steps = view.firstTargetStep() == view.lastTargetStep()
                ? texts.of("figures.forStep", view.firstTargetStep())
                : texts.of("figures.forSteps", view.firstTargetStep(), view.lastTargetStep());
        String seats = view.seats()
                .map(all -> texts.of("figures.board.seats", all, figures.free().orElse(0)))
                .orElseGet(() -> texts.of("figures.board.noLimit"));
        return steps + ". " + seats;
    }

    public String step(Board.Row row) {
        return row.step().map(String::valueOf).orElse("–");
    }

    /**
     * What is to be said of a case.
     *
     * @param kind {@code waiting} for the track, {@code on} it, or one of the others
     */
    public String said(Board.Row row, String kind, @Nullable TrackView view) {
        if (view == null) {
            return why(row);
        }
        return (kind.equals("waiting") ? waiting(row, view) + " " : "") + remark(row, view, false);
    }

    /** Whether the track fits the step, and why not; only what is worth a remark where {@code all} is not asked for. */
    private String remark(Board.Row row, TrackView view, boolean all) {
        return all || !row.fits(view) ? texts.in(view.remark(row.step())) : "";
    }

    /** Since when and why the case waits for the track. */
    private String waiting(Board.Row row, TrackView view) {
        return row.waitFor(view)
                .map(wait -> texts.of("figures.board.waitsSince", wait.since(), wait.reason()))
                .orElse("");
    }

    /** Why the case is on no track, or what it is on and how the one that is sought for fits. */
    private String why(Board.Row row) {
        Optional<TrackView> seeking = sought();
        return seeking.isPresent()
                ? Stream.of(remark(row, seeking.get(), true), on(row), waiting(row, seeking.get()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" "))
                : whyNone(row);
    }

    private String on(Board.Row row) {
        return row.track()
                .map(code -> texts.of("figures.board.isOn", titleOf(code)))
                .orElse("");
    }

    private String whyNone(Board.Row row) {
        if (row.step().isEmpty()) {
            return texts.of("figures.board.notScreened");
        }
        String fitting = getBoard().tracks().stream()
                .map(Board.Figures::track)
                .filter(row::fits)
                .map(TrackView::title)
                .collect(Collectors.joining(", "));
        String fits = fitting.isEmpty()
                ? texts.of("figures.board.noneFits", row.step().get())
                : texts.of("figures.board.couldBe", fitting);
        return Stream.concat(
                        Stream.of(fits),
                        row.waits().stream()
                                .map(wait -> texts.of(
                                        "figures.board.waitsFor", titleOf(wait.track()), wait.since(), wait.reason())))
                .collect(Collectors.joining(" "));
    }

    private String titleOf(String code) {
        return getBoard().tracks().stream()
                .map(Board.Figures::track)
                .filter(view -> view.code().equals(code))
                .map(TrackView::title)
                .findFirst()
                .orElse(code);
    }

    /** The list behind a figure. */
    public String listOf(String cohort) {
        return "/figures/cohort?code=" + encoded(initiative) + "&cohort=" + encoded(cohort);
    }

    /** The board of one track, with everybody who is not on it. */
    public String seek(Board.Figures figures) {
        return getAddress() + "&track=" + encoded(figures.track().code());
    }

    /** The whole board. */
    public String getAddress() {
        return "/jobschool/board?initiative=" + encoded(initiative);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String getInitiative() {
        return initiative;
    }

    public void setInitiative(@Nullable String initiative) {
        this.initiative = initiative == null ? "" : initiative;
    }

    public String getTrack() {
        return track;
    }

    public void setTrack(@Nullable String track) {
        this.track = track == null ? "" : track;
    }
}
