package dk.trinvis.enrolment.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.enrolment.Admission;
import dk.trinvis.enrolment.PoolService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the decision of {@link ReferralPage}. */
@WebServlet("/enrolment/referral/save")
public class ReferralServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PoolService pool;

    public ReferralServlet() {
        super("/enrolment/referral", "enrolment.referral.saved");
    }

    @Override
    protected String save(Fields typed) {
        String id = typed.text("id");
        switch (typed.text("decision")) {
            case ReferralPage.ADMIT ->
                pool.admit(
                        id,
                        new Admission(
                                typed.text("enrolmentRef"),
                                typed.day("firstDay").orElse(null),
                                typed.text("caseworker"),
                                typed.prose("reason"),
                                typed.text("targetGroup")),
                        typed.version());
            case ReferralPage.PASS_OVER -> pool.passOver(id, typed.requiredProse("reason"), typed.version());
            case ReferralPage.WITHDRAW -> pool.withdraw(id, typed.requiredProse("reason"), typed.version());
            default -> typed.refuse("decision", "enrolment.referral.noDecision");
        }
        typed.check();
        return "/enrolment/pool?initiative=" + pool.show(id).initiative();
    }
}
