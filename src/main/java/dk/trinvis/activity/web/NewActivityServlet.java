package dk.trinvis.activity.web;

import dk.trinvis.activity.ActivityChangeService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the form of {@link NewActivityPage}. */
@WebServlet("/activity/new/save")
public class NewActivityServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ActivityChangeService changes;

    @Inject
    private transient TypedActivity activity;

    public NewActivityServlet() {
        super("/activity/new", "activity.saved");
    }

    @Override
    protected String save(Fields typed) {
        return ActivityPage.addressOf(changes.start(typed.text("ref"), activity.in(typed)));
    }
}
