package dk.trinvis.committee;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Input;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.common.paper.Paper;
import dk.trinvis.figures.StatusFigures;
import dk.trinvis.figures.StatusService;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What secretaries write in the drafts of editions. From the day an edition is frozen its texts stay as they are. */
@ApplicationScoped
@Transactional
@Allow(Permission.MAKE_DOCUMENTS)
public class EditionTextService {

    @Inject
    private Editions editions;

    @Inject
    private EditionTexts texts;

    @Inject
    private EditionPapers files;

    @Inject
    private EditionSinceLast sinceLast;

    @Inject
    private PaperService papers;

    @Inject
    private StatusService status;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Recording recording;

    @Inject
    private AuditTrail audit;

    /** What is written in the edition with the id, or {@link dk.trinvis.common.NotFound}. */
    public EditionTextsDetail show(String id) {
        Edition edition = editions.named(id);
        List<EditionText> stored = texts.stored(edition);
        PaperDraft draft = papers.draft(
                figures(edition), stored.stream().map(EditionText::view).toList(), sinceLast.of(edition));
        Wording wording = new Wording();
        return new EditionTextsDetail(
                edition.view(Optional.empty()),
                draft.template().name(),
                sections(draft),
                draft.figures().shown(wording).entrySet().stream()
                        .map(figure -> new EditionTextsDetail.BoundFigure(figure.getKey(), figure.getValue()))
                        .toList(),
                EditionRules.warnings(draft),
                stored.stream().map(EditionText::version).max(Comparator.comparing(Version::at)));
    }

    private static List<EditionTextsDetail.SectionText> sections(PaperDraft draft) {
        Paper ready = StatusPaper.of(new PaperDraft(draft.facts(), draft.template(), List.of(), draft.figures()));
        return draft.template().sections().stream()
                .filter(section -> section.known().isWritten())
                .map(section -> new EditionTextsDetail.SectionText(
                        section.heading(),
                        ready.sections().stream()
                                .filter(written -> written.id().equals(section.role()))
                                .flatMap(written -> written.blocks().stream())
                                .flatMap(EditionTextService::lines)
                                .toList(),
                        draft.texts().stream()
                                .filter(text -> text.isIn(section.known()))
                                .findFirst()
                                .orElse(EditionTextView.nothing(section.role()))))
                .toList();
    }

    private static Stream<String> lines(Paper.Block block) {
        if (block instanceof Paper.Paragraph paragraph) {
            return Stream.of(paragraph.text());
        } else if (block instanceof Paper.Bullets bullets) {
            return bullets.items().stream();
        } else if (block instanceof Paper.Points points) {
            return points.items().stream();
        } else if (block instanceof Paper.Table table) {
            return Stream.of(table.caption());
        }
        return Stream.empty();
    }

    /**
     * Writes for some sections of a draft; what is written for others stays.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    public void save(String id, List<EditionTextEntry> entries, Optional<String> seen) {
        Edition edition = own(id);
        BoundFigures figures =
                papers.draft(figures(edition), List.of(), sinceLast.of(edition)).figures();
        Input input = new Input();
        List<EditionTextView> wanted =
                entries.stream().map(entry -> entry.view(figures, input)).toList();
        input.finish();
        Stamp stamp = recording.stamp(user.userName());
        editions.refresh(edition);
        edition.requireDraft(users::displayName);
        texts.version(edition).requireSeen(seen, users::displayName);
        if (texts.put(edition, wanted, stamp)) {
            edition.writtenBy(stamp);
            audit.document(edition.audited("texts"));
        }
    }

    /** The paper of a draft for one audience, as it would be frozen now. */
    public byte[] preview(String id, Audience audience, PaperFormat format) {
        Edition edition = editions.named(id);
        edition.requireDraft(users::displayName);
        audit.document(edition.audited("preview " + audience.word()));
        return format.write(files.preview(edition, figures(edition), audience));
    }

    private StatusFigures figures(Edition edition) {
        return status.status(edition.initiativeCode(), edition.asOf());
    }

    /** One of an initiative of the user's team; whoever has no team takes care of all. */
    private Edition own(String id) {
        Edition edition = editions.named(id);
        initiatives.own(edition.initiativeCode());
        return edition;
    }
}
