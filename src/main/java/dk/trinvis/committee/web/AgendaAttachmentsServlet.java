package dk.trinvis.committee.web;

import dk.trinvis.committee.AgendaAttachmentEntry;
import dk.trinvis.committee.AgendaAttachmentsEntry;
import dk.trinvis.committee.AgendaItemService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.stream.IntStream;

/** Says which attachments an item has; a row without a name is none. */
@WebServlet("/committee/attachments/save")
public class AgendaAttachmentsServlet extends FormServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 60;

    @Inject
    private transient AgendaItemService items;

    public AgendaAttachmentsServlet() {
        super("/committee/attachments", "committee.item.saved");
    }

    @Override
    protected String save(Fields typed) {
        AgendaAttachmentsEntry wanted = new AgendaAttachmentsEntry(IntStream.range(0, MOST_ROWS)
                .filter(row -> !typed.text("name-" + row).isEmpty())
                .mapToObj(row -> new AgendaAttachmentEntry(
                        typed.text("name-" + row),
                        typed.text("journalNumber-" + row),
                        typed.isTicked("expected-" + row),
                        typed.day("receivedOn-" + row).orElse(null)))
                .toList());
        typed.check();
        items.attach(PageId.of(typed.text("id")), wanted, typed.version());
        return AgendaItemPage.ADDRESS + typed.text("id");
    }
}
