package dk.trinvis.exchange.bulk;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.citizen.CitizenRow;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Intake;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Languages;
import dk.trinvis.common.Message;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Words;
import dk.trinvis.enrolment.EnrolmentDays;
import dk.trinvis.enrolment.EnrolmentService;
import dk.trinvis.enrolment.EnrolmentService.OnDay;
import dk.trinvis.enrolment.HandOverService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Changes many cases at once, by the same rules as one by one: what can be done is done, at one moment, and the rest is named
 * with the reason. Only who planned a change sees it, records it and takes it back.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CASES)
public class BulkService {

    private static final String PURPOSE = "change of many cases";

    /** Recorded as the reason of every correction by which a change is taken back. */
    private static final Message UNDONE = Message.of("exchange.bulk.fate.undone");

    private static final Duration PLANS_KEPT = Duration.ofDays(7);

    @Inject
    private BulkChanges changes;

    @Inject
    private BulkActions actions;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private HandOverService handOver;

    @Inject
    private CitizenService citizens;

    @Inject
    private Recording recording;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Every case that goes on of a caseworker of the user's team, by reference. */
    public List<String> casesOf(String userName) {
        return handOver.casesOf(userName);
    }

    /** Whether one of the {@link #targets} of the action must be chosen. */
    public boolean hasTarget(String action) {
        return actions.withCode(action).hasTarget();
    }

    /** What an action can lead to for the cases if it holds from today on, by code. */
    public Map<String, Words> targets(String action, List<String> refs) {
        LocalDate today = clock.today();
        return actions.withCode(action).targets(enrolments.on(today, refs).values(), today);
    }

    /** Says what would become of each case and records nothing. */
    public BulkView check(NewBulkChange wanted) {
        List<String> refs = refs(wanted);
        BulkTerms terms = terms(wanted, refs);
        return view(Optional.empty(), terms, refs, checked(refs, terms));
    }

    /** Keeps what is wanted for its maker to look at; answers the id. */
    public String plan(NewBulkChange wanted) {
        List<String> refs = refs(wanted);
        BulkChange change = new BulkChange(terms(wanted, refs), clock.now(), user.userName());
        changes.forgetPlans(clock.now().minus(PLANS_KEPT));
        changes.add(change, refs);
        return change.id();
    }

    /** What would become of each case if recorded now, or what has become of it; {@link NotFound}. */
    public BulkView show(String id) {
        Map<BulkChange, List<BulkChangeRow>> found = changes.withRows(id);
        BulkChange change = own(found.keySet().stream().findFirst());
        List<BulkChangeRow> rows = found.getOrDefault(change, List.of());
        List<String> refs = refs(rows);
        List<BulkOutcome> outcomes = change.recordedAt().isPresent()
                ? rows.stream().map(BulkChangeRow::outcome).toList()
                : checked(refs, change.terms());
        return view(Optional.of(change), change.terms(), refs, outcomes);
    }

    /** Records what was planned, as far as the rules allow, at one moment; once. */
    public void record(String id) {
        Stamp stamp = recording.stamp(user.userName());
        BulkChange change = own(id);
        change.record(stamp.moment());
        BulkAction action = actions.withCode(change.terms().action());
        List<String> refs = refs(changes.rows(id));
        requireTarget(change.terms(), refs);
        Intake into = Intake.change(refs.size(), stamp.late(change.terms().reason()));
        action.take(refs, change.terms(), into);
        settle(changes.rows(id), into, RowFate::of, RowFate.DONE, action.purpose());
    }

    /** Plans and records at once; answers the id. */
    public String recordNow(NewBulkChange wanted) {
        String id = plan(wanted);
        record(id);
        return id;
    }

    /** Takes back, as corrections at one moment, what was recorded and what nothing else has touched since; once. */
    public void undo(String id) {
        String reason = UNDONE.in(Languages.DANISH);
        Stamp stamp = recording.correction(user.userName(), reason);
        BulkChange change = own(id);
        Instant moment = change.undo(stamp.moment());
        BulkAction action = actions.withCode(change.terms().action());
        List<String> refs = refs(done(id));
        if (refs.isEmpty()) {
            throw new RuleBroken("exchange.bulk.notRecorded");
        }
        Intake into = Intake.record(refs.size(), stamp, reason);
        action.takeBack(refs, moment, into);
        settle(done(id), into, RowFate::ofUndo, RowFate.UNDONE, action.purpose() + ", taken back");
    }

    private BulkChange own(String id) {
        return own(changes.withId(id));
    }

    private BulkChange own(Optional<BulkChange> found) {
        return found.filter(change -> change.isOf(user.userName()))
                .orElseThrow(() -> new NotFound("change of many cases"));
    }

    private List<BulkChangeRow> done(String id) {
        return changes.rows(id).stream().filter(BulkChangeRow::isDone).toList();
    }

    private List<String> refs(NewBulkChange wanted) {
        List<String> refs = wanted.whose().map(handOver::casesOf).orElseGet(wanted::refs);
        if (refs.isEmpty()) {
            throw new InvalidInput("enrolments", "exchange.bulk.noneChosen");
        }
        if (refs.size() > NewBulkChange.MOST_ROWS) {
            throw new InvalidInput("enrolments", "exchange.bulk.tooMany", NewBulkChange.MOST_ROWS);
        }
        return refs;
    }

    private static List<String> refs(List<BulkChangeRow> rows) {
        return rows.stream().map(BulkChangeRow::enrolmentRef).toList();
    }

    private BulkTerms terms(NewBulkChange wanted, List<String> refs) {
        BulkTerms terms = wanted.terms(clock.today());
        requireTarget(terms, refs);
        return terms;
    }

    private void requireTarget(BulkTerms terms, List<String> refs) {
        BulkAction action = actions.withCode(terms.action());
        boolean isKnown = action.hasTarget()
                ? action.targets(enrolments.on(terms.from(), refs).values(), terms.from())
                        .containsKey(terms.target())
                : terms.target().isEmpty();
        if (!isKnown) {
            throw new InvalidInput("to", "exchange.bulk.unknownTarget");
        }
    }

    private List<BulkOutcome> checked(List<String> refs, BulkTerms terms) {
        Intake into = Intake.check(refs.size());
        actions.withCode(terms.action()).take(refs, terms, into);
        return BulkOutcome.of(into, refs.size(), RowFate::of);
    }

    /** Keeps what became of the rows; the citizens of those that changed find it in the audit trail. */
    private void settle(
            List<BulkChangeRow> rows, Intake into, Function<Intake.Fate, RowFate> fates, RowFate changed, String why) {
        List<BulkOutcome> outcomes = BulkOutcome.of(into, rows.size(), fates);
        Map<String, EnrolmentDays> cases = enrolments.days(refs(rows));
        for (int i = 0; i < rows.size(); i++) {
            BulkChangeRow row = rows.get(i);
            row.settle(outcomes.get(i));
            Optional.ofNullable(cases.get(row.enrolmentRef()))
                    .filter(one -> row.outcome().fate() == changed)
                    .ifPresent(one -> audit.changed(one.citizenId(), why));
        }
    }

    private BulkView view(Optional<BulkChange> change, BulkTerms terms, List<String> refs, List<BulkOutcome> outcomes) {
        BulkAction action = actions.withCode(terms.action());
        Map<String, OnDay> cases = enrolments.on(terms.from(), refs);
        Map<Long, CitizenRow> people = citizens.listed(
                cases.values().stream().map(one -> one.enrolment().citizenId()).toList(), PURPOSE);
        boolean ahead = change.flatMap(BulkChange::recordedAt).isEmpty();
        Map<String, Words> remarks = ahead ? action.remarks(cases, terms) : Map.of();
        List<BulkView.Row> rows = new ArrayList<>();
        for (int i = 0; i < refs.size(); i++) {
            Optional<CitizenRow> citizen = Optional.ofNullable(cases.get(refs.get(i)))
                    .map(one -> people.get(one.enrolment().citizenId()));
            rows.add(new BulkView.Row(
                    refs.get(i),
                    citizen.map(CitizenRow::citizenRef),
                    citizen.flatMap(CitizenRow::name),
                    outcomes.get(i).fate(),
                    outcomes.get(i).why(),
                    Optional.ofNullable(remarks.get(refs.get(i)))));
        }
        return new BulkView(
                change.map(BulkChange::id),
                terms,
                action.targets(cases.values(), terms.from()).getOrDefault(terms.target(), Words.always(terms.target())),
                action.warning(cases.values(), terms),
                change.flatMap(BulkChange::recordedAt),
                change.flatMap(BulkChange::undoneAt),
                rows);
    }
}
