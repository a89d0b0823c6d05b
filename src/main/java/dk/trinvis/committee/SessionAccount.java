package dk.trinvis.committee;

import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Column;
import dk.trinvis.common.paper.Paper.Heading;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Table;
import dk.trinvis.figures.AttendanceRate;
import dk.trinvis.figures.Count;
import dk.trinvis.figures.Counted;
import dk.trinvis.figures.PublishedFigures;
import dk.trinvis.figures.SchoolFigures;
import dk.trinvis.figures.SchoolFigures.FirstSession;
import dk.trinvis.figures.SchoolFigures.Participation;
import dk.trinvis.figures.SchoolFigures.SessionCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How often the job school has met, and who came; nothing where it has no sessions. */
final class SessionAccount {

    private static final String UNKNOWN = "–";

    private final Map<String, String> titles;
    private final PublishedFigures figures;
    private final SchoolFigures school;
    private final Wording wording;

    SessionAccount(List<PaperFacts.Track> tracks, PublishedFigures figures, Wording wording) {
        this.titles = tracks.stream().collect(Collectors.toMap(PaperFacts.Track::code, PaperFacts.Track::title));
        this.figures = figures;
        this.school = figures.jobSchool();
        this.wording = wording;
    }

    List<Block> blocks() {
        if (!school.hasSessions()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(wording.text("sessions.heading")));
        blocks.add(new Paragraph(sessions(school.sessions())));
        if (school.sessions().held().number() > 0) {
            blocks.add(new Paragraph(
                    school.participation().map(this::came).orElseGet(() -> wording.sentence("sessions.notPublic"))));
        }
        blocks.add(table());
        return blocks;
    }

    private String sessions(SessionCounts counts) {
        return Stream.of(
                        Stream.of(wording.sentence(
                                "sessions.held", "held", counts.held().number(), "asOf", figures.asOf())),
                        some("unsaid", counts.unsaid()),
                        some("cancelled", counts.cancelled()),
                        some("ahead", counts.ahead()))
                .flatMap(sentences -> sentences)
                .collect(Collectors.joining(" "));
    }

    private Stream<String> some(String what, Counted counted) {
        return counted.number() == 0
                ? Stream.empty()
                : Stream.of(wording.sentence("sessions." + what, what, counted.number()));
    }

    private String came(Participation participation) {
        var rate = participation.attendance();
        if (rate.percent().isEmpty()) {
            return wording.sentence("sessions.noRate");
        }
        return wording.sentence(
                        "sessions.rate",
                        "percent",
                        percent(rate),
                        "met",
                        rate.met().number(),
                        "recorded",
                        rate.recorded().number())
                + first(participation.firstSession());
    }

    private String first(FirstSession first) {
        if (figures.movement().active().equals(Count.exact(0))) {
            return "";
        }
        var attended = wording.sentence(
                "sessions.attended",
                "attended",
                first.attended().number(),
                "none",
                first.none().number(),
                "active",
                figures.movement().active());
        return " " + attended
                + first.median()
                        .map(days -> " " + wording.sentence("sessions.median", "median", days.number()))
                        .orElse("");
    }

    private Table table() {
        var columns = new ArrayList<>(List.of(
                new Column(wording.text("school.track"), false), column("held"), column("cancelled"), column("ahead")));
        school.participation().ifPresent(known -> columns.addAll(List.of(column("met"), column("rate"))));
        var rows = new ArrayList<List<String>>();
        school.sessionsByTrack()
                .forEach((track, counts) -> rows.add(row(
                        titles.getOrDefault(track, track),
                        counts,
                        known -> known.attendanceByTrack().get(track))));
        rows.add(row(wording.text("school.total"), school.sessions(), Participation::attendance));
        return new Table(wording.text("sessions.caption", "asOf", figures.asOf()), columns, rows, true);
    }

    private Column column(String name) {
        return new Column(wording.text("sessions.column." + name), true);
    }

    private List<String> row(
            String label, SessionCounts counts, Function<Participation, @Nullable AttendanceRate> attendance) {
        var row = new ArrayList<String>();
        row.add(label);
        Stream.of(counts.held(), counts.cancelled(), counts.ahead())
                .forEach(counted -> row.add(wording.number(counted.number())));
        school.participation()
                .ifPresent(known -> row.addAll(Optional.ofNullable(attendance.apply(known))
                        .filter(rate -> rate.percent().isPresent())
                        .map(rate -> List.of(met(rate), percent(rate)))
                        .orElse(List.of(UNKNOWN, UNKNOWN))));
        return row;
    }

    private String met(AttendanceRate rate) {
        return wording.text(
                "sessions.met",
                "met",
                rate.met().number(),
                "recorded",
                rate.recorded().number());
    }

    private String percent(AttendanceRate rate) {
        return rate.percent()
                .map(percent -> wording.text("percent", "number", percent.toString()))
                .orElse(UNKNOWN);
    }
}
