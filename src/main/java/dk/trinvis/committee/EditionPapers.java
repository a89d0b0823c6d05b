package dk.trinvis.committee;

import dk.trinvis.common.paper.Paper;
import dk.trinvis.figures.StatusFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the files of an edition. */
@ApplicationScoped
class EditionPapers {

    private final Jsonb jsonb = JsonbBuilder.create();

    @Inject
    private PaperService papers;

    @Inject
    private EditionFigures figuresShown;

    /** The paper for every audience in every format, and the figures. */
    List<EditionFile> files(Edition edition, StatusFigures figures, Optional<String> explanation) {
        List<EditionFile> files = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            Paper paper = marked(papers.paper(figures, audience), edition, audience, explanation);
            for (PaperFormat format : PaperFormat.values()) {
                files.add(new EditionFile(edition, audience.word() + "." + format.code(), format.write(paper)));
            }
        }
        files.add(new EditionFile(edition, EditionFile.FIGURES, json(figures)));
        files.add(figuresShown.disclosure(edition, figures));
        return files;
    }

    byte[] json(StatusFigures figures) {
        return jsonb.toJson(figures).getBytes(StandardCharsets.UTF_8);
    }

    /** What people wrote freely may hold a small number, and stays out of the public's paper. */
    private static Paper marked(Paper paper, Edition edition, Audience audience, Optional<String> explanation) {
        Wording wording = new Wording();
        boolean open = audience == Audience.PUBLIC;
        List<String> notices = new ArrayList<>();
        notices.add(wording.text("notice.edition", "number", edition.number()));
        edition.corrects()
                .map(other -> wording.text(
                        open ? "notice.corrects" : "notice.correctsWhy",
                        "number",
                        other.number(),
                        "note",
                        edition.correctionNote().orElse("")))
                .ifPresent(notices::add);
        explanation
                .filter(text -> !open)
                .map(text -> wording.text("notice.explanation", "text", text))
                .ifPresent(notices::add);
        notices.addAll(paper.notices());
        return new Paper(paper.title(), paper.journalLine(), notices, paper.sections());
    }
}
