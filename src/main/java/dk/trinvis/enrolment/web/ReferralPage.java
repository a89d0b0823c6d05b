package dk.trinvis.enrolment.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.OnePage;
import dk.trinvis.common.web.Texts;
import dk.trinvis.enrolment.PoolService;
import dk.trinvis.enrolment.ReferralState;
import dk.trinvis.enrolment.ReferralView;
import dk.trinvis.enrolment.TargetGroupService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Where somebody decides about one who waits. */
@Named
@RequestScoped
public class ReferralPage extends OnePage<ReferralView> {

    static final String ADMIT = "admit";
    static final String PASS_OVER = "pass_over";
    static final String WITHDRAW = "withdraw";

    @Inject
    private PoolService pool;

    @Inject
    private TargetGroupService targetGroups;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    @Override
    protected ReferralView find(String id) {
        return pool.show(id);
    }

    public String getTitle() {
        return texts.of(
                "enrolment.referral.title",
                texts.citizen(getView().name(), getView().citizenRef()));
    }

    public boolean isWaiting() {
        return getView().state() == ReferralState.WAITING;
    }

    public boolean isDeciding() {
        return user.may(Permission.DECIDE_ADMISSIONS);
    }

    /** What the user may decide. */
    public List<Choice> getDecisions() {
        Stream<String> codes = isDeciding() ? Stream.of(ADMIT, PASS_OVER, WITHDRAW) : Stream.of(WITHDRAW);
        return codes.map(code -> new Choice(
                        code,
                        texts.of("enrolment.referral." + code),
                        texts.of("enrolment.referral." + code + "Text"),
                        ""))
                .toList();
    }

    public List<Choice> getCaseworkers() {
        return users.caseworkersOf(user.teamOrNone()).stream()
                .map(each -> Choice.of(each.userName(), each.displayName()))
                .toList();
    }

    /** The target groups of today. */
    public List<Choice> getTargetGroups() {
        return targetGroups.offered(getToday()).stream()
                .map(group -> Choice.of(group.code(), group.label(texts.locale())))
                .toList();
    }

    public LocalDate getToday() {
        return clock.today();
    }
}
