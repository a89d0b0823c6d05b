package dk.trinvis.committee.web;

import dk.trinvis.committee.AgendaItemService;
import dk.trinvis.committee.AgendaItemStep;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the next step of {@link AgendaItemPage}. */
@WebServlet("/committee/item/save")
public class AgendaItemStepServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AgendaItemService items;

    public AgendaItemStepServlet() {
        super("/committee/item", "committee.item.saved");
    }

    @Override
    protected String save(Fields typed) {
        AgendaItemStep step = new AgendaItemStep(typed.required("state"), typed.prose("body"));
        typed.check();
        items.step(PageId.of(typed.text("id")), step);
        return AgendaItemPage.ADDRESS + typed.text("id");
    }
}
