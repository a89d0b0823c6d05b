package dk.trinvis.enrolment;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.access.UserService.UserRow;
import dk.trinvis.common.Clock;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Intake;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Message;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.enrolment.Responsibility.Who;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives many cases of the user's team to another caseworker of it. Each case is checked by itself: one that cannot be given
 * is refused and the others are given.
 */
@ApplicationScoped
@Transactional
@Allow(Permission.REASSIGN_CASES)
public class HandOverService {

    private static final String FIELD = "enrolment_ref";

    @Inject
    private Enrolments enrolments;

    @Inject
    private VisibleCases visible;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** The cases that a caseworker of the user's team is now the last responsible for and that have not ended, by reference. */
    public List<String> casesOf(String userName) {
        return enrolments.refsOf(userName, user.teamOrNone(), clock.today());
    }

    /** Who of the user's team can be given cases. */
    public List<UserRow> colleagues() {
        return users.caseworkersOf(user.teamOrNone());
    }

    /**
     * Change: somebody else of the team is responsible from the start of a day on. Nothing changes where they are already.
     *
     * @param refs at most a few hundred
     * @param userName one of the {@link #colleagues}
     * @param reason why it is recorded so late, where it is
     */
    public void take(List<String> refs, String userName, LocalDate from, @Nullable String reason, Intake into) {
        Who who = new Who(user.team().orElseThrow(), Optional.of(userName));
        forEach(refs, into, (file, index) -> {
            DateRange days = file.span().orElseThrow().days();
            if (!from.isBefore(days.until())) {
                throw new RuleBroken("enrolment.hasEnded", days.until().minusDays(1));
            }
            boolean isAlready = file.responsibleOn(from.isBefore(days.first()) ? days.first() : from)
                    .equals(Optional.of(who));
            if (!isAlready) {
                LateRule.reason(from, days, clock.today(), reason);
                file.assign(who, from);
                into.stamp().ifPresent(stamp -> file.record(stamp, enrolments::add));
            }
            into.settle(index, !isAlready);
        });
    }

    /**
     * Correction: what was handed over at a moment was not. Refused for a case where anything has been recorded since.
     *
     * @param refs at most a few hundred
     */
    public void takeBack(List<String> refs, Instant moment, Intake into) {
        Map<Long, List<Responsibility>> before = enrolments.handedOverAt(refs, moment);
        forEach(refs, into, (file, index) -> {
            file.version().requireUnchangedSince(moment, users::displayName);
            file.takeBackHandOver(moment, before.getOrDefault(file.enrolment().id(), List.of()));
            into.stamp().ifPresent(stamp -> file.record(into.contradicting(), enrolments::add));
            into.settle(index, true);
        });
    }

    private interface Deed {
        /** Does it to the file at that place, or is a {@link RuleBroken}. */
        void accept(CaseFile file, int index);
    }

    private void forEach(List<String> refs, Intake into, Deed deed) {
        Map<String, CaseFile> files = Enrolments.by(file -> file.enrolment().ref(), enrolments.withRefs(refs));
        for (int i = 0; i < refs.size(); i++) {
            CaseFile file = files.get(refs.get(i));
            if (file == null || !visible.mayTakeIn(file)) {
                into.refuse(i, FIELD, Message.of("enrolment.notYours"));
            } else {
                refusing(i, into, file, deed);
            }
        }
    }

    private static void refusing(int index, Intake into, CaseFile file, Deed deed) {
        try {
            deed.accept(file, index);
        } catch (InvalidInput invalid) {
            into.refuse(index, FIELD, invalid.errors().get(0).message());
        } catch (RuleBroken broken) {
            into.refuse(index, FIELD, broken.rule());
        }
    }
}
