package dk.trinvis.enrolment;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.citizen.CitizenRow;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Recording;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.common.Stamp;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.ladder.LadderService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Blind second scoring (D.2 story 3): once a month a few active cases that were screened the month before are drawn, and
 * somebody else of the team places them on the ladder without seeing the first step. No figure changes by it.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CASES)
public class SecondScoringService {

    private static final String PURPOSE = "second scoring";
    private static final int A_MONTH = 5;
    private static final int MONTHS_COMPARED = 12;
    private static final int LONGEST_REASON = 1_000;
    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    private SecondScorings scorings;

    @Inject
    private VisibleCases visible;

    @Inject
    private Enrolments enrolments;

    @Inject
    private ListedCases listed;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private LadderService ladders;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Recording recording;

    @Inject
    private AuditTrail audit;

    /** Those drawn for the user's team this month, scored or not, without cases that have left the team. */
    public List<SecondScoringView> thisMonth() {
        List<SecondScoring> drawn = scorings.drawn(team(), month());
        Set<Long> theirs = visible.changeable(
                drawn.stream().map(SecondScoring::enrolmentId).toList());
        return views(drawn.stream()
                .filter(each -> theirs.contains(each.enrolmentId()))
                .toList());
    }

    /** Draws this month's five, or as many as there are, by chance; what has been drawn stays. */
    @Allow(Permission.REASSIGN_CASES)
    public void draw() {
        Stamp stamp = recording.stamp(user.userName());
        LocalDate month = month();
        if (!scorings.drawn(team(), month).isEmpty()) {
            return;
        }
        List<StepPeriod> screened =
                scorings.screened(team(), new DateRange(month.minusMonths(1), month), clock.today());
        if (screened.isEmpty()) {
            throw new RuleBroken("enrolment.secondScoring.nothingToDraw");
        }
        Collections.shuffle(screened, CHANCE);
        screened.stream().limit(A_MONTH).forEach(each -> scorings.add(new SecondScoring(team(), month, each, stamp)));
    }

    /** One that is to be scored, or {@link NotFound}; the look is written down. */
    public SecondScoringView show(String id) {
        SecondScoring one = ofTeam(id);
        audit.read(enrolment(one).citizenId(), PURPOSE);
        return views(List.of(one)).get(0);
    }

    /**
     * The second assessor's step.
     *
     * @param step a number on the ladder that was in force on the day of the conversation
     */
    public void score(String id, @Nullable Integer step, @Nullable String reason) {
        Stamp stamp = recording.stamp(user.userName());
        SecondScoring one = ofTeam(id);
        if (one.isFirstBy(user.userName())) {
            throw new RuleBroken("enrolment.secondScoring.own");
        }
        one.scored().ifPresent(scored -> {
            throw scored.changed("enrolment.secondScoring.scoredAlready", users::displayName);
        });
        int onLadder = Optional.ofNullable(step)
                .filter(number -> ladders.inForce(
                                initiatives
                                        .withId(enrolment(one).initiativeId())
                                        .ladderId(),
                                one.screenedOn())
                        .hasStep(number))
                .orElseThrow(() -> new InvalidInput("step", "enrolment.secondScoring.noStep"));
        one.score(onLadder, FreeText.required("reason", reason, LONGEST_REASON), stamp);
        audit.changed(enrolment(one).citizenId(), PURPOSE);
    }

    /** How far the two assessors agree in the user's team, over the last twelve months. */
    @Allow(Permission.REASSIGN_CASES)
    public Agreement agreement() {
        Agreement agreement = Agreement.NONE;
        for (SecondScorings.Scored each : scorings.scored(team(), month().minusMonths(MONTHS_COMPARED - 1L))) {
            int lower = each.first() - each.second();
            agreement = agreement.plus(isLowerCloser(each.initiativeId()) ? lower : -lower, each.cases());
        }
        return agreement;
    }

    /** The direction is the same in every version of a ladder. */
    private boolean isLowerCloser(long initiative) {
        return ladders.versions(initiatives.withId(initiative).ladderId())
                .get(0)
                .lowerIsCloser();
    }

    private long team() {
        return user.team().orElse(-1);
    }

    private LocalDate month() {
        return clock.today().withDayOfMonth(1);
    }

    private SecondScoring ofTeam(String id) {
        return scorings.withId(id)
                .filter(one -> visible.isChangeable(enrolments.refOf(one.enrolmentId())))
                .orElseThrow(() -> new NotFound("second scoring"));
    }

    private Enrolment enrolment(SecondScoring one) {
        return enrolments.withId(one.enrolmentId());
    }

    private List<SecondScoringView> views(List<SecondScoring> some) {
        return listed.views(some, SecondScoring::enrolmentId, PURPOSE, this::view);
    }

    private SecondScoringView view(SecondScoring one, Enrolment enrolment, CitizenRow citizen) {
        return new SecondScoringView(
                one.id(),
                enrolment.ref(),
                enrolment.initiativeId(),
                citizen.citizenRef(),
                citizen.name(),
                one.screenedOn(),
                one.isFirstBy(user.userName()),
                one.scored().isPresent());
    }
}
