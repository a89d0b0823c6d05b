package dk.trinvis.figures.web;

import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.figures.CohortService;
import dk.trinvis.figures.QueueFilter;
import dk.trinvis.jobschool.SessionNoticeService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/** Takes the form of {@link NoticesPage}: those who have been told. */
@WebServlet("/jobschool/notices/save")
public class NoticesServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SessionNoticeService notices;

    public NoticesServlet() {
        super("/jobschool/notices", "figures.notices.saved");
    }

    @Override
    protected String save(Fields typed) {
        List<String> told = typed.all(typed.text("all").isEmpty() ? "told" : "row").stream()
                .distinct()
                .limit(CohortService.MOST_ROWS)
                .toList();
        if (told.isEmpty()) {
            throw new InvalidInput("rows", "figures.notices.nobody");
        }
        told.forEach(ref -> notices.tell(ref, typed.optional("version-" + ref)));
        return "/jobschool/notices?who="
                + (typed.text("who").equals(QueueFilter.TEAM) ? QueueFilter.TEAM : QueueFilter.MINE);
    }
}
