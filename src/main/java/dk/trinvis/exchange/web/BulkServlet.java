package dk.trinvis.exchange.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.exchange.bulk.BulkService;
import dk.trinvis.exchange.bulk.NewBulkChange;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the form of {@link BulkPage}: leads to what would become of each case. */
@WebServlet("/exchange/bulk/save")
public class BulkServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BulkService bulk;

    public BulkServlet() {
        super("/exchange/bulk");
    }

    @Override
    protected String save(Fields typed) {
        NewBulkChange wanted = new NewBulkChange(
                typed.text("action"),
                typed.all(BulkPage.CHOSEN),
                typed.text("of"),
                typed.text("to"),
                typed.day("from").orElse(null),
                typed.day("lastDay").orElse(null),
                typed.prose("purpose"),
                typed.prose("reason"));
        typed.check();
        return BulkChangePage.addressOf(bulk.plan(wanted));
    }
}
