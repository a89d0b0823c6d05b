package dk.trinvis.committee.web;

import dk.trinvis.committee.DraftRuleService;
import dk.trinvis.committee.DraftRuleView;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the form of {@link DraftsPage}. */
@WebServlet("/committee/drafts/save")
public class DraftsServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DraftRuleService rules;

    public DraftsServlet() {
        super("/committee/drafts", "committee.drafts.saved");
    }

    @Override
    protected String save(Fields typed) {
        String initiative = typed.text("initiative");
        DraftRuleView wanted =
                new DraftRuleView(typed.text("kind"), typed.number("days").orElse(null));
        typed.check();
        rules.put(initiative, wanted, typed.version());
        return "/committee/editions?initiative=" + initiative;
    }
}
