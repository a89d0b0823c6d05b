package dk.trinvis.committee;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.CodeView;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.table.TableFormat;
import dk.trinvis.figures.EarlierEdition;
import dk.trinvis.figures.PublishedFigures;
import dk.trinvis.figures.StatusFigures;
import dk.trinvis.figures.StatusService;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.initiative.InitiativeView.MilestoneKind;
import dk.trinvis.initiative.Money;
import dk.trinvis.initiative.MoneyService;
import dk.trinvis.initiative.TargetService;
import dk.trinvis.jobschool.JobSchoolService;
import dk.trinvis.jobschool.TrackView;
import dk.trinvis.ladder.LadderService;
import dk.trinvis.ladder.LadderView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the committee's paper of an initiative. Each paper made is audited; none names a person. */
@ApplicationScoped
@Transactional
@Allow(Permission.MAKE_DOCUMENTS)
public class PaperService {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    @Inject
    private StatusService status;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private LadderService ladders;

    @Inject
    private CodeService codes;

    @Inject
    private JobSchoolService jobSchool;

    @Inject
    private EditionFigures figuresShown;

    @Inject
    private CommitteeService committees;

    @Inject
    private TemplateService templates;

    @Inject
    private LetterheadVersions letterheads;

    @Inject
    private MoneyService money;

    @Inject
    private TargetService targets;

    @Inject
    private AuditTrail audit;

    /**
     * The agenda item with the status of an initiative, for one audience. The public's is a {@linkplain #sketch sketch}: later
     * ones do not know of it, so two of them laid side by side may tell what neither shows.
     */
    public Paper statusPaper(String initiativeCode, AsOf asOf, Audience audience) {
        Paper paper = StatusPaper.of(draft(
                status.status(initiativeCode, asOf),
                audience,
                List.of(),
                figuresShown.earlier(initiativeCode, audience),
                Optional.empty()));
        audit.document("status " + initiativeCode + " " + asOf.day() + " " + audience.word());
        return sketch(paper, audience)
                .under(letterheads.of(initiatives.show(initiativeCode).committee()));
    }

    /** What is no edition says to the public that it is not for them, and not that it is theirs. */
    static Paper sketch(Paper paper, Audience audience) {
        Wording wording = new Wording();
        String theirs = wording.text("notice." + Audience.PUBLIC.word());
        return audience == Audience.PUBLIC
                ? paper.withNotices(paper.notices().stream()
                        .map(notice -> notice.equals(theirs) ? wording.text("notice.sketch") : notice)
                        .toList())
                : paper;
    }

    /** The figures of the same agenda item as a table, the public's marked as a sketch, too. */
    public byte[] statusTable(String initiativeCode, AsOf asOf, Audience audience, TableFormat format) {
        PublishedFigures shown = figuresShown.published(
                status.status(initiativeCode, asOf), audience, figuresShown.earlier(initiativeCode, audience));
        PaperFacts facts = facts(shown, audience);
        audit.document("figures " + initiativeCode + " " + asOf.day() + " " + audience.word());
        return audience == Audience.PUBLIC
                ? EditionTable.sketch(facts, format)
                : EditionTable.write(facts, Optional.empty(), format);
    }

    /**
     * All that goes into the agenda item with these figures and these texts, for one audience.
     *
     * @param earlier what the public has seen of the series, or may see before this
     * @param since what texts may name of what has changed, if anything has been published before
     */
    PaperDraft draft(
            StatusFigures figures,
            Audience audience,
            List<EditionTextView> texts,
            List<EarlierEdition> earlier,
            Optional<EditionComparison> since) {
        PaperFacts facts = facts(figuresShown.published(figures, audience, earlier), audience);
        return draft(figures, facts, texts, since);
    }

    /** All that goes into the one for those who see every number. */
    PaperDraft draft(StatusFigures figures, List<EditionTextView> texts, Optional<EditionComparison> since) {
        return draft(figures, facts(PublishedFigures.exactly(figures), Audience.CLOSED), texts, since);
    }

    private PaperDraft draft(
            StatusFigures figures, PaperFacts facts, List<EditionTextView> texts, Optional<EditionComparison> since) {
        CommitteeView committee = committees.named(facts.sender().committee());
        return new PaperDraft(
                facts,
                templates.show(committee.template()),
                texts,
                BoundFigures.of(figures, facts.figures())
                        .withAims(facts.subject().aims(), facts.audience())
                        .since(since, facts.audience()));
    }

    private PaperFacts facts(PublishedFigures figures, Audience audience) {
        InitiativeView initiative = initiatives.show(figures.initiative());
        AsOf asOf = new AsOf(figures.asOf(), figures.knownAt());
        return new PaperFacts(
                audience,
                figures,
                subject(initiative, asOf),
                ladder(ladders.inForce(initiative.ladderId(), asOf.day())),
                new PaperFacts.Labels(
                        labels(CodeList.OUTCOME, asOf.day()),
                        labels(CodeList.OTHER_END_REASON, asOf.day()),
                        labels(CodeList.ACTIVITY_TYPE, asOf.day())),
                jobSchool(initiative.id(), asOf),
                new PaperFacts.Sender(initiative.committee(), initiative.recommender(), initiative.unitLabel()),
                initiative.synthetic());
    }

    private PaperFacts.Subject subject(InitiativeView initiative, AsOf asOf) {
        Money account = money.money(initiative.code(), asOf);
        return new PaperFacts.Subject(
                initiative.code(),
                initiative.title(),
                initiative.journalNumber(),
                account.grants().stream()
                        .findFirst()
                        .map(grant -> new PaperFacts.Grant(
                                grant.amountOere(),
                                grant.grantedOn(),
                                grant.committee().isBlank() ? initiative.committee() : grant.committee()))
                        .orElse(null),
                initiative.milestones().stream()
                        .filter(each -> each.kind() == MilestoneKind.REPORT
                                && !each.dueOn().isAfter(asOf.day()))
                        .map(InitiativeView.Milestone::dueOn)
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                initiative.milestones().stream()
                        .filter(each -> each.kind() == MilestoneKind.DELIVERABLE)
                        .map(each -> new PaperFacts.Milestone(each.dueOn(), each.deliverable(), each.metOn()))
                        .toList(),
                account,
                targets.aims(initiative.code(), asOf));
    }

    private static PaperFacts.Ladder ladder(LadderView ladder) {
        return new PaperFacts.Ladder(
                ladder.title(),
                ladder.owner(),
                ladder.lowerIsCloser(),
                ladder.steps().stream()
                        .map(step -> new PaperFacts.Step(step.number(), "", step.meaningDa()))
                        .toList());
    }

    private Map<String, String> labels(CodeList list, LocalDate day) {
        return codes.ever(list, day).stream().collect(Collectors.toMap(CodeView::code, code -> code.label(DANISH)));
    }

    private PaperFacts.JobSchool jobSchool(long initiativeId, AsOf asOf) {
        return new PaperFacts.JobSchool(
                jobSchool.tracks(initiativeId, asOf).stream()
                        .map(PaperService::track)
                        .toList(),
                jobSchool.places(initiativeId, asOf).stream()
                        .map(place -> new PaperFacts.Place(place.name(), place.purpose()))
                        .toList());
    }

    private static PaperFacts.Track track(TrackView track) {
        List<Integer> steps = IntStream.rangeClosed(track.firstTargetStep(), track.lastTargetStep())
                .boxed()
                .toList();
        return new PaperFacts.Track(
                track.code(),
                track.title(),
                track.content(),
                steps,
                track.criterion().orElse(null));
    }
}
