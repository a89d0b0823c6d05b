package dk.trinvis.exchange.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.exchange.bulk.BulkService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the form of {@link BulkChangePage}: records what was planned, or takes back what was recorded. */
@WebServlet("/exchange/bulk-change/save")
public class BulkChangeServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BulkService bulk;

    public BulkChangeServlet() {
        super("/exchange/bulk-change");
    }

    @Override
    protected String save(Fields typed) {
        String id = typed.text("id");
        if (typed.text("state").equals("recorded")) {
            bulk.undo(id);
        } else {
            bulk.record(id);
        }
        return BulkChangePage.addressOf(id);
    }
}
