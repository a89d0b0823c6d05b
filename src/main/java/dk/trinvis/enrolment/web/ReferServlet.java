package dk.trinvis.enrolment.web;

import dk.trinvis.citizen.web.Addresses;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.enrolment.NewReferral;
import dk.trinvis.enrolment.PoolService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the form of {@link ReferPage}. */
@WebServlet("/enrolment/refer/save")
public class ReferServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PoolService pool;

    public ReferServlet() {
        super("/enrolment/refer", "enrolment.refer.saved");
    }

    @Override
    protected String save(Fields typed) {
        NewReferral referral = new NewReferral(
                typed.text("citizen"),
                typed.day("referredOn").orElse(null),
                typed.text("referredBy"),
                typed.requiredProse("reason"));
        pool.refer(typed.required("initiative"), referral);
        return Addresses.citizen(typed.text("citizen"));
    }
}
