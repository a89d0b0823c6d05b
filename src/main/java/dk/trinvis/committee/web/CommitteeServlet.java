package dk.trinvis.committee.web;

import dk.trinvis.committee.CommitteeEntry;
import dk.trinvis.committee.CommitteeService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Makes a committee, or changes it. */
@WebServlet("/committee/committee/save")
public class CommitteeServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CommitteeService committees;

    public CommitteeServlet() {
        super("/committee/committee", "committee.committee.saved");
    }

    @Override
    protected String save(Fields typed) {
        CommitteeEntry wanted = new CommitteeEntry(
                typed.text("name"),
                typed.text("municipality"),
                typed.text("kind"),
                typed.number("threshold").orElse(null),
                typed.isTicked("withholdsZeros"),
                typed.optional("template").orElse(null),
                typed.isTicked("publicEditions"),
                typed.number("viceChairs").orElse(null));
        typed.check();
        String code = typed.optional("code").orElseGet(() -> typed.text("newCode"));
        if (typed.optional("code").isPresent()) {
            committees.put(code, wanted, typed.version());
        } else {
            committees.make(code, wanted);
        }
        return CommitteePage.addressOf(code);
    }
}
