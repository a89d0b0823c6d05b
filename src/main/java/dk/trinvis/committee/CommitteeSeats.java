package dk.trinvis.committee;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.common.Clock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where whoever this request is for sits today, by the account that is recorded of a member. */
@RequestScoped
class CommitteeSeats {

    @Inject
    private CommitteeMembers members;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private @Nullable Set<String> committees;

    /** Whether they sit in the committee with the code. */
    boolean has(String committeeCode) {
        Set<String> own = committees;
        if (own == null) {
            own = members.committeesOf(user.userName(), clock.today());
            committees = own;
        }
        return own.contains(committeeCode);
    }
}
