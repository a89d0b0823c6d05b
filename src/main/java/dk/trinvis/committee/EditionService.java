package dk.trinvis.committee;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.common.paper.Letterhead;
import dk.trinvis.figures.StatusFigures;
import dk.trinvis.figures.StatusService;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes editions and takes them from step to step; each step is audited. Those who make papers see every edition; those who
 * read what is published see what was sent or published, and of its files the committee's own, with every number and nobody's
 * name. To them a draft does not exist.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.MAKE_DOCUMENTS)
public class EditionService {

    private static final int LONGEST_TEXT = 1_000;

    @Inject
    private Editions editions;

    @Inject
    private OpenEditions open;

    @Inject
    private EditionPapers papers;

    @Inject
    private EditionFigures figuresShown;

    @Inject
    private EditionTexts texts;

    @Inject
    private CommitteeWishes wishes;

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

    @Inject
    private Clock clock;

    /** Those of an initiative, or of all, that the user may see, the latest day first. */
    @Allow({Permission.MAKE_DOCUMENTS, Permission.READ_PUBLISHED})
    public List<EditionView> list(Optional<String> initiativeCode) {
        if (isMaker()) {
            initiativeCode.ifPresent(initiatives::show);
        }
        List<Edition> all = editions.list(initiativeCode);
        Map<String, Edition> correctors = all.stream()
                .filter(edition -> edition.isPublished() && edition.corrects().isPresent())
                .collect(Collectors.toMap(
                        edition -> edition.corrects().orElseThrow().id(), Function.identity()));
        return all.stream()
                .filter(open::has)
                .map(edition -> edition.view(Optional.ofNullable(correctors.get(edition.id()))))
                .toList();
    }

    /** The edition with the id, or {@link NotFound}. */
    @Allow({Permission.MAKE_DOCUMENTS, Permission.READ_PUBLISHED})
    public EditionDetail show(String id) {
        Edition edition = visible(id);
        Optional<StatusFigures> now = Optional.of(edition)
                .filter(each -> each.at(EditionState.FROZEN).isEmpty())
                .map(each -> status.status(each.initiativeCode(), each.asOf()));
        Optional<PaperDraft> draft = now.map(figures -> papers.draft(edition, figures));
        Map<String, byte[]> frozen = now.isPresent() ? Map.of() : editions.contents(edition, EditionFile.TOLD);
        return new EditionDetail(
                edition.view(Optional.of(edition).filter(Edition::isPublished).flatMap(editions::corrector)),
                EditionAccount.in(now.map(papers::json).orElseGet(() -> figures(frozen))),
                draft.map(each -> EditionBrief.of(each.facts())).orElseGet(() -> brief(frozen)),
                edition.explanation(),
                draft.map(EditionRules::warnings).orElse(List.of()),
                editions.files(edition).stream()
                        .filter(file -> isReadable(file.name()))
                        .toList(),
                isMaker() ? edition.history().stream().map(EditionEvent::view).toList() : List.of(),
                edition.isWorkOf(user.userName()),
                edition.isWordedBy(user.userName()),
                isMaker() ? figuresShown.changes(edition) : List.of());
    }

    private static byte[] figures(Map<String, byte[]> frozen) {
        return Objects.requireNonNull(frozen.get(EditionFile.FIGURES), "figures of a frozen edition");
    }

    private static List<EditionBriefLine> brief(Map<String, byte[]> frozen) {
        return Optional.ofNullable(frozen.get(EditionFile.BRIEF))
                .map(EditionBrief::in)
                .orElse(List.of());
    }

    /** Whether the user may open the edition with the id. */
    @Allow({Permission.MAKE_DOCUMENTS, Permission.READ_PUBLISHED})
    public boolean isOpen(String id) {
        return open.withId(id).isPresent();
    }

    /** A file as it was frozen, by its name, or {@link NotFound}. */
    @Allow({Permission.MAKE_DOCUMENTS, Permission.READ_PUBLISHED})
    public EditionContent file(String id, String name) {
        Edition edition = visible(id);
        EditionFile file = Optional.of(name)
                .filter(this::isReadable)
                .flatMap(readable -> editions.file(edition, readable))
                .orElseThrow(() -> new NotFound("file of an edition"));
        EditionContent content = EditionContent.of(edition, name, file);
        audit.document(edition.audited(name));
        return content;
    }

    /** Drafts an edition of a day, up to today, as known at a moment, up to now; answers its id. */
    public String draft(NewEdition wanted) {
        Stamp stamp = recording.stamp(user.userName());
        InitiativeView initiative = initiatives.own(wanted.initiative());
        Optional<String> note = Input.optional("note", wanted.note(), LONGEST_TEXT);
        AsOf asOf = status.asOf(Optional.of(day(wanted.asOf())), Optional.ofNullable(wanted.knownAt()));
        Edition edition = new Edition(
                initiative, editions.nextNumber(initiative.id()), asOf, corrected(wanted.corrects()), note, stamp);
        editions.add(edition);
        audit.document(edition.audited(EditionState.DRAFT.code()));
        return edition.id();
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        if (asOf == null) {
            throw new InvalidInput("asOf", "common.required");
        }
        if (asOf.isAfter(clock.today())) {
            throw new InvalidInput("asOf", "committee.rule.noDayAhead");
        }
        return asOf;
    }

    private @Nullable Edition corrected(@Nullable String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        Edition edition = editions.withId(id)
                .orElseThrow(() -> new InvalidInput("corrects", "committee.rule.onlyPublishedAreCorrected"));
        editions.corrector(edition).ifPresent(other -> {
            throw new InvalidInput("corrects", "committee.rule.correctedOnce", other.number());
        });
        return edition;
    }

    /**
     * Writes the edition's files once and for all. That takes its time, so nobody waits for it: whoever of two is done last
     * is told of the other.
     *
     * @param explanation why checks fail and warnings are open; needed when any is
     */
    public void freeze(String id, @Nullable String explanation) {
        Optional<String> why = Input.optional("explanation", explanation, LONGEST_TEXT);
        Edition edition = own(id);
        wishes.requireAnswered(edition);
        StatusFigures figures = status.status(edition.initiativeCode(), edition.asOf());
        edition.requireFreezable(figures.checks(), why, users::displayName);
        List<String> seen = figuresShown.beside(edition);
        Letterhead letterhead = papers.letterhead(edition);
        List<Version> answers = wishes.answers(edition);
        Version written = texts.version(edition);
        papers.requireFreezable(edition, figures, why);
        List<EditionFile> files = papers.files(edition, figures, why);
        Stamp stamp = recording.stamp(user.userName());
        editions.refresh(edition);
        texts.version(edition).requireSeen(Optional.of(written.text()), users::displayName);
        edition.freeze(figures.checks(), why, stamp, users::displayName);
        requireSeen(seen, letterhead, answers, edition);
        editions.add(files);
        audit.document(edition.audited(EditionState.FROZEN.code()));
    }

    /** Notes what somebody found who read a frozen edition that others wrote and froze. */
    public void review(String id, @Nullable String note) {
        Input input = new Input();
        String found = input.required("note", note, LONGEST_TEXT);
        input.finish();
        step(id, (edition, stamp) -> edition.review(found, stamp, users::displayName));
    }

    /**
     * No other edition of the series may have been frozen, rejected or published meanwhile, and the committee's letterhead
     * and the answers to its wishes not changed: the papers do not know of it.
     */
    private void requireSeen(List<String> seen, Letterhead letterhead, List<Version> answers, Edition edition) {
        if (!figuresShown.beside(edition).equals(seen)
                || !papers.letterhead(edition).equals(letterhead)
                || !wishes.answers(edition).equals(answers)) {
            throw new RuleBroken("committee.rule.seriesMovedMeanwhile");
        }
    }

    /** Agrees with a frozen edition that others made. */
    public void approve(String id) {
        step(id, (edition, stamp) -> edition.approve(stamp, users::displayName));
    }

    /** Does not agree with a frozen edition; wishes that it answered are open again. */
    public void reject(String id, @Nullable String reason) {
        Input input = new Input();
        String why = input.required("reason", reason, LONGEST_TEXT);
        input.finish();
        step(id, (edition, stamp) -> {
            edition.reject(why, stamp, users::displayName);
            wishes.reopen(edition, stamp);
        });
    }

    /** Lets the committee read an approved edition. */
    public void publish(String id) {
        step(
                id,
                (edition, stamp) ->
                        edition.publish(edition.corrects().flatMap(editions::corrector), stamp, users::displayName));
    }

    private void step(String id, BiConsumer<Edition, Stamp> step) {
        Stamp stamp = recording.stamp(user.userName());
        Edition edition = own(id);
        step.accept(edition, stamp);
        editions.write();
        audit.document(edition.audited(edition.state().code()));
    }

    private Edition visible(String id) {
        return open.withId(id).orElseThrow(() -> new NotFound("edition"));
    }

    /** One of an initiative of the user's team; whoever has no team takes care of all. */
    private Edition own(String id) {
        Edition edition = visible(id);
        initiatives.own(edition.initiativeCode());
        return edition;
    }

    private boolean isReadable(String fileName) {
        return isMaker() || EditionFile.isClosed(fileName);
    }

    private boolean isMaker() {
        return user.may(Permission.MAKE_DOCUMENTS);
    }
}
