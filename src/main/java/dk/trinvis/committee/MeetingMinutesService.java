package dk.trinvis.committee;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.committee.AgendaAnswerEntry.Answered;
import dk.trinvis.committee.AgendaDecisionEntry.Decided;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Input;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What meetings decided, who was absent, and what they ask for besides. */
@ApplicationScoped
@Transactional
@Allow(Permission.MAKE_DOCUMENTS)
public class MeetingMinutesService {

    @Inject
    private Agenda agenda;

    @Inject
    private AgendaItems items;

    @Inject
    private AgendaMinutes minutes;

    @Inject
    private CommitteeMembers members;

    @Inject
    private Editions editions;

    @Inject
    private CommitteeWishes wishes;

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

    /** Who sat in the committee on the day of the item's meeting, and so could be absent. */
    public List<CommitteeMemberView> couldBeAbsent(long itemId) {
        Meeting meeting = agenda.item(itemId).meeting();
        return members.listed(meeting.committee()).stream()
                .filter(member -> sat(member, meeting.day()))
                .toList();
    }

    private static boolean sat(CommitteeMemberView member, LocalDate day) {
        return !member.firstDay().isAfter(day)
                && member.lastDay().filter(last -> last.isBefore(day)).isEmpty();
    }

    /** Says what was decided of an item in a meeting that was held, or corrects what the minutes said. */
    public void decide(long itemId, AgendaDecisionEntry entry) {
        Stamp stamp = recording.stamp(user.userName());
        AgendaItem item = agenda.item(itemId);
        if (!item.meeting().isHeld()) {
            throw new RuleBroken("committee.decision.notHeld");
        }
        int before = minutes.decisions(List.of(item)).stream()
                .mapToInt(AgendaDecision::ordinal)
                .reduce(0, Math::max);
        Decided decided = entry.decided(before > 0);
        requireMembers(itemId, decided);
        item.decided(decided.kind() == AgendaDecisionKind.POSTPONED);
        minutes.add(new AgendaDecision(item, before + 1, decided, stamp));
        item.touch(stamp);
        administered(item, "decision " + decided.kind().code() + (before > 0 ? " corrected" : ""));
    }

    private void requireMembers(long itemId, Decided decided) {
        Set<Long> known =
                couldBeAbsent(itemId).stream().map(CommitteeMemberView::id).collect(Collectors.toSet());
        if (!known.containsAll(decided.absent())) {
            throw new InvalidInput("absent", "committee.decision.noMember");
        }
    }

    /** Enters a wish or a task of an item that a meeting has dealt with; answers the id. */
    public long addFollowUp(long itemId, AgendaFollowUpEntry entry) {
        Stamp stamp = recording.stamp(user.userName());
        AgendaItem item = agenda.item(itemId);
        if (!item.state().isTreated()) {
            throw new RuleBroken("committee.followUp.notTreated");
        }
        AgendaFollowUp followUp = entry.of(item);
        wishes.requireKnownInitiative(followUp);
        minutes.add(followUp);
        followUp.touch(stamp);
        administered(item, "follow-up " + followUp.id());
        return followUp.id();
    }

    /** The wishes and tasks of a committee or of all that the user may read, the open ones first. */
    @Allow({Permission.MAKE_DOCUMENTS, Permission.READ_PUBLISHED})
    public List<AgendaFollowUpView> followUps(Optional<String> committeeCode) {
        return minutes.ofCommittee(committeeCode).stream()
                .filter(agenda::isVisible)
                .map(agenda::followUp)
                .toList();
    }

    /** The wish or task with the id. */
    public Versioned<AgendaFollowUpView> followUp(long id) {
        AgendaFollowUp followUp = stored(id);
        return new Versioned<>(followUp.view(clock.today()), followUp.version());
    }

    /** The wish or task with the id and what may answer it. */
    public Versioned<AgendaFollowUpDetail> toAnswer(long id) {
        AgendaFollowUp followUp = stored(id);
        LocalDate today = clock.today();
        return new Versioned<>(
                new AgendaFollowUpDetail(
                        followUp.view(today),
                        followUp.item().name(today),
                        followUp.isWish() ? answeringEditions(followUp) : List.of(),
                        followUp.isWish() ? answeringItems(followUp) : List.of()),
                followUp.version());
    }

    private List<EditionView> answeringEditions(AgendaFollowUp wish) {
        return editions.list(Optional.empty()).stream()
                .filter(edition -> wishes.canAnswer(edition, wish))
                .map(edition -> edition.view(Optional.empty()))
                .toList();
    }

    private List<AgendaItemName> answeringItems(AgendaFollowUp wish) {
        Meeting meeting = wish.item().meeting();
        List<AgendaItem> offered = items.of(meeting.committee(), meeting.day());
        Stream<AgendaItem> already = wish.answerItem().stream()
                .filter(answer -> offered.stream().noneMatch(item -> item.id() == answer))
                .flatMap(answer -> items.withId(answer).stream());
        return Stream.concat(already, offered.stream())
                .map(item -> item.name(clock.today()))
                .toList();
    }

    /**
     * Says what became of a wish or a task.
     *
     * @param seen the version that the user has {@linkplain Version#requireSeen seen}
     */
    public void answer(long id, AgendaAnswerEntry entry, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        AgendaFollowUp followUp = stored(id);
        followUp.version().requireSeen(seen, users::displayName);
        Answered answered = entry.answered(followUp.isWish());
        Input input = new Input();
        if (answered.edition().isPresent()
                && answered.edition()
                        .flatMap(editions::withId)
                        .filter(edition -> wishes.canAnswer(edition, followUp))
                        .isEmpty()) {
            input.refuse("edition", "committee.followUp.noEdition");
        }
        if (answered.item().isPresent()
                && answered.item()
                        .flatMap(items::withId)
                        .filter(followUp::canBeAnsweredBy)
                        .isEmpty()) {
            input.refuse("item", "committee.followUp.noItem");
        }
        input.finish();
        followUp.take(answered, clock.today());
        followUp.touch(stamp);
        administered(followUp.item(), "follow-up " + id + " " + answered.state().code());
    }

    private AgendaFollowUp stored(long id) {
        return minutes.withId(id).orElseThrow(() -> new NotFound("follow-up of an item"));
    }

    private void administered(AgendaItem item, String what) {
        MeetingView meeting = item.meeting().view(clock.today());
        audit.administered("item " + item.number() + " of " + meeting.committee() + " " + meeting.day() + " " + what);
    }
}
