package dk.trinvis.figures.web;

import dk.trinvis.common.web.Texts;
import dk.trinvis.figures.AttendanceRate;
import dk.trinvis.figures.Cohort;
import dk.trinvis.figures.Counted;
import dk.trinvis.figures.SchoolFigures;
import dk.trinvis.figures.SchoolFigures.FirstSession;
import dk.trinvis.figures.SchoolFigures.Participation;
import dk.trinvis.figures.SchoolFigures.SessionCounts;
import dk.trinvis.figures.SchoolSessionsService;
import dk.trinvis.figures.SessionGroup;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.jobschool.TrackView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of a status that is on the sessions of the job school. */
@Named
@RequestScoped
public class SchoolTables {

    @Inject
    private SchoolSessionsService sessions;

    @Inject
    private AsOfFields clocks;

    @Inject
    private Texts texts;

    private String sessionsAddress = "";
    private boolean shown;
    private List<Row> rows = List.of();
    private List<Figure> firstSession = List.of();
    private String median = "";

    /**
     * A track, or all of them.
     *
     * @param sessions how many of each group
     * @param attendance the rate with what it is of, or that there is none
     */
    public record Row(String label, List<Figure> sessions, String attendance) {}

    /**
     * Lays the figures out.
     *
     * @param tracks those of the day, by code
     * @param cohortAddress as for {@link StatusTables#fill}
     */
    void fill(InitiativeView initiative, SchoolFigures figures, Map<String, TrackView> tracks, String cohortAddress) {
        shown = figures.hasSessions();
        sessionsAddress = sessions.mayOpen(initiative)
                ? "/figures/sessions?code=" + URLEncoder.encode(initiative.code(), StandardCharsets.UTF_8) + "&"
                        + clocks.getQuery()
                : "";
        figures.participation().ifPresent(came -> {
            rows = rows(figures, came, tracks);
            firstSession = firstSession(came.firstSession(), cohortAddress);
            median = came.firstSession()
                    .median()
                    .map(days -> texts.of("figures.school.median", days.number()))
                    .orElse("");
        });
    }

    private List<Row> rows(SchoolFigures figures, Participation came, Map<String, TrackView> tracks) {
        List<Row> all = new ArrayList<>();
        figures.sessionsByTrack()
                .forEach((track, counts) -> all.add(row(
                        Optional.ofNullable(tracks.get(track))
                                .map(TrackView::title)
                                .orElse(track),
                        track,
                        counts,
                        written(Optional.ofNullable(came.attendanceByTrack().get(track))))));
        all.add(row(texts.of("figures.school.total"), "", figures.sessions(), written(Optional.of(came.attendance()))));
        return all;
    }

    private Row row(String label, String track, SessionCounts counts, String attendance) {
        return new Row(
                label,
                List.of(
                        sessions(SessionGroup.HELD, counts.held(), label, track),
                        sessions(SessionGroup.UNSAID, counts.unsaid(), label, track),
                        sessions(SessionGroup.CANCELLED, counts.cancelled(), label, track),
                        sessions(SessionGroup.AHEAD, counts.ahead(), label, track)),
                attendance);
    }

    private Figure sessions(SessionGroup group, Counted counted, String label, String track) {
        String code = group.code();
        String ofTrack = track.isEmpty() ? "" : "&track=" + URLEncoder.encode(track, StandardCharsets.UTF_8);
        return new Figure(
                code,
                label + ", " + texts.of("figures.school." + code),
                "",
                counted.number(),
                sessionsAddress.isEmpty() ? "" : sessionsAddress + "&group=" + code + ofTrack);
    }

    private String written(Optional<AttendanceRate> rate) {
        return rate.flatMap(one -> one.percent()
                        .map(percent -> texts.of(
                                "figures.school.rate",
                                percent,
                                one.met().number(),
                                one.recorded().number())))
                .orElseGet(() -> texts.of("figures.school.noRate"));
    }

    private List<Figure> firstSession(FirstSession first, String cohortAddress) {
        return List.of(
                figure(Cohort.ATTENDED, first.attended().number(), cohortAddress),
                figure(Cohort.NO_SESSION_YET, first.none().number(), cohortAddress));
    }

    private Figure figure(Cohort cohort, int number, String cohortAddress) {
        String name = cohort.name();
        return new Figure(
                name,
                texts.of("figures.cohort." + name),
                "",
                number,
                cohortAddress.isEmpty() ? "" : cohortAddress + name);
    }

    /** Whether the initiative has any sessions. */
    public boolean isShown() {
        return shown;
    }

    /** By track, and all of them last. */
    public List<Row> getRows() {
        return rows;
    }

    public List<Figure> getFirstSession() {
        return firstSession;
    }

    /** How long it took until the first session; empty where nobody has come yet. */
    public String getMedian() {
        return median;
    }
}
