package dk.trinvis.activity;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Message;
import dk.trinvis.common.Words;
import dk.trinvis.company.Sector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What to tell of an activity that lasts longer than the law says. The target group of a citizen may tell of their health:
 * whoever may not see that is told the same whether one is recorded or not, and whichever.
 */
@ApplicationScoped
class LimitWarnings {

    @Inject
    private LimitService limits;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Each different one.
     *
     * @param recorded the target groups of some citizens on the first day
     * @param sector the employer's, where it is known
     */
    List<Words> of(Frame frame, Collection<Optional<String>> recorded, Optional<Sector> sector) {
        boolean seen = user.may(Permission.SEE_SENSITIVE);
        DurationRule rule = limits.rule(frame.type(), frame.firstDay());
        return recorded.stream()
                .map(group -> group.filter(code -> seen))
                .distinct()
                .flatMap(group -> rule
                        .limit(group, sector, frame.firstDay())
                        .flatMap(limit -> DurationRule.warning(
                                frame,
                                limit,
                                seen
                                        ? DurationRule.ofGroup(limit, group.isPresent())
                                        : Optional.of(Message.of("activity.limitMayDiffer")),
                                clock.today()))
                        .stream())
                .toList();
    }
}
