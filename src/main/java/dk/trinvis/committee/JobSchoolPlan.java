package dk.trinvis.committee;

import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Bullets;
import dk.trinvis.common.paper.Paper.Column;
import dk.trinvis.common.paper.Paper.Heading;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Table;
import dk.trinvis.figures.Count;
import dk.trinvis.figures.PublishedFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The job school: its tracks with who is on them, how often it met, and where it teaches. */
final class JobSchoolPlan {

    private final PaperFacts.JobSchool school;
    private final PublishedFigures figures;
    private final Wording wording;
    private final boolean counted;

    JobSchoolPlan(PaperFacts facts, Wording wording) {
        this.school = facts.jobSchool();
        this.figures = facts.figures();
        this.wording = wording;
        this.counted = figures.movement().active().number().orElse(0) > 0;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        if (!school.tracks().isEmpty() || !school.places().isEmpty()) {
            blocks.add(new Heading(wording.text("school.heading")));
            blocks.add(new Paragraph(introduction()));
        }
        if (!school.tracks().isEmpty()) {
            blocks.add(table());
        }
        blocks.addAll(new SessionAccount(school.tracks(), figures, wording).blocks());
        if (!school.places().isEmpty()) {
            blocks.add(new Heading(wording.text("places.heading")));
            blocks.add(new Paragraph(wording.sentence("places.lead")));
            blocks.add(new Bullets(school.places().stream().map(this::place).toList()));
        }
        return blocks;
    }

    private String introduction() {
        if (school.tracks().isEmpty()) {
            return wording.sentence("school.noTracks");
        }
        var sentences = new ArrayList<String>();
        sentences.add(
                wording.sentence("school.tracks", "tracks", school.tracks().size()));
        if (counted) {
            sentences.add(placed());
            var uncovered = uncoveredSteps();
            if (!uncovered.isEmpty()) {
                sentences.add(wording.sentence("school.uncovered", "steps", steps(uncovered)));
            }
        }
        return String.join(" ", sentences).strip();
    }

    private String placed() {
        var active = figures.movement().active();
        var outside = figures.inNoTrack();
        if (outside instanceof Count.Withheld) {
            return "";
        }
        var key = outside.equals(active)
                ? "school.nobody"
                : outside.equals(Count.exact(0)) ? "school.everybody" : "school.outside";
        return wording.sentence(key, "active", active, "outside", outside);
    }

    /** Steps that are shown to have active cases and that no track is meant for (check CHK-8). */
    private List<Integer> uncoveredSteps() {
        return figures.steps().entrySet().stream()
                .filter(step -> !step.getValue().equals(Count.exact(0))
                        && !step.getValue().equals(Count.withheld()))
                .map(Map.Entry::getKey)
                .filter(step -> school.tracks().stream()
                        .noneMatch(track -> track.steps().contains(step)))
                .toList();
    }

    private Table table() {
        var columns = new ArrayList<>(List.of(
                new Column(wording.text("school.track"), false),
                new Column(wording.text("school.for"), false),
                new Column(wording.text("school.content"), false)));
        var rows = new ArrayList<List<String>>();
        school.tracks().forEach(track -> rows.add(row(track)));
        if (counted) {
            columns.add(new Column(wording.text("school.cases"), true));
            rows.add(List.of(wording.text("school.rest"), "", "", wording.figure(figures.inNoTrack())));
            rows.add(List.of(
                    wording.text("school.total"),
                    "",
                    "",
                    wording.figure(figures.movement().active())));
        }
        return new Table(wording.text("school.caption", "asOf", figures.asOf()), columns, rows, counted);
    }

    private List<String> row(PaperFacts.Track track) {
        var criterion = track.extraCriterion();
        var content = criterion == null || criterion.isBlank() ? track.content() : track.content() + " " + criterion;
        var row = new ArrayList<>(List.of(track.title(), steps(track.steps()), content));
        if (counted) {
            row.add(wording.figure(figures.tracks().getOrDefault(track.code(), Count.exact(0))));
        }
        return row;
    }

    /** For example "trin 2" or "trin 4–5". */
    private String steps(List<Integer> steps) {
        if (steps.isEmpty()) {
            return "";
        }
        int first = steps.get(0);
        int last = steps.get(steps.size() - 1);
        boolean run = steps.size() > 1 && last - first == steps.size() - 1;
        var numbers = run
                ? first + "–" + last
                : wording.list(steps.stream().map(String::valueOf).toList());
        return wording.text("school.steps", "steps", numbers);
    }

    private String place(PaperFacts.Place place) {
        var purpose = place.purpose();
        return purpose == null || purpose.isBlank()
                ? place.name()
                : wording.text("places.place", "name", place.name(), "purpose", Wording.lower(purpose));
    }
}
