package dk.trinvis.committee.web;

import dk.trinvis.committee.AgendaItemEntry;
import dk.trinvis.committee.AgendaItemService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the form of {@link AgendaItemEditPage}. */
@WebServlet("/committee/item-edit/save")
public class AgendaItemServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AgendaItemService items;

    public AgendaItemServlet() {
        super("/committee/item-edit", "committee.item.saved");
    }

    @Override
    protected String save(Fields typed) {
        AgendaItemEntry wanted = read(typed);
        typed.check();
        String id = typed.text("id");
        if (id.isEmpty()) {
            return AgendaItemPage.ADDRESS + items.add(PageId.of(typed.text("meeting")), wanted);
        }
        items.change(PageId.of(id), wanted, typed.version());
        return AgendaItemPage.ADDRESS + id;
    }

    private static AgendaItemEntry read(Fields typed) {
        return new AgendaItemEntry(
                typed.number("number").orElse(null),
                typed.prose("title"),
                typed.text("journalNumber"),
                typed.isTicked("closed"),
                typed.isTicked("oral"),
                typed.isTicked("standing"),
                typed.number("reading").orElse(null),
                typed.optional("continues").map(PageId::of).orElse(null),
                typed.text("edition"),
                typed.prose("summary"),
                typed.prose("presentation", AgendaItemEntry.PRESENTATION_LENGTH),
                typed.prose("climate"),
                typed.prose("process"),
                typed.text("recommender"),
                typed.prose("recommendations"),
                typed.prose("subPoints"),
                typed.prose("chain"),
                typed.prose("occasion"));
    }
}
