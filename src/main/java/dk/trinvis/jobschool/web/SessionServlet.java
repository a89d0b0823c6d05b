package dk.trinvis.jobschool.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.jobschool.NewSession;
import dk.trinvis.jobschool.Recurrence;
import dk.trinvis.jobschool.SessionChangeService;
import dk.trinvis.jobschool.SessionChangeService.Reach;
import dk.trinvis.jobschool.SessionService;
import dk.trinvis.jobschool.SessionService.Preview;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the form of {@link SessionPage}. A series is shown with all its dates before it is planned. */
@WebServlet("/jobschool/session/save")
public class SessionServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SessionService sessions;

    @Inject
    private transient SessionChangeService changes;

    @Inject
    private transient PlannedDates dates;

    public SessionServlet() {
        super("/jobschool/session", "jobschool.session.saved");
    }

    @Override
    protected String save(Fields typed) {
        Optional<String> id = typed.optional("id");
        NewSession wanted = wanted(typed);
        typed.check();
        if (id.isPresent()) {
            changes.move(id.get(), wanted, reach(typed), typed.version());
            return "/jobschool/session-show?id=" + id.get();
        }
        String initiative = typed.text("initiative");
        look(initiative, wanted, typed);
        typed.check();
        String first = sessions.plan(initiative, wanted).get(0);
        return SessionsPage.address(initiative, sessions.show(first).slot().day());
    }

    /** What is taken, and dates that nobody has seen yet, are shown first. */
    private void look(String initiative, NewSession wanted, Fields typed) {
        Preview preview = sessions.preview(initiative, wanted);
        if (typed.optional("reason").isEmpty()) {
            preview.taken()
                    .forEach(taken -> typed.refuse(
                            "reason", taken.key(), taken.arguments().toArray()));
        }
        if (wanted.recurrence() != null) {
            dates.show(preview);
            if (!typed.text("confirmed").equals(PlannedDates.key(preview))) {
                typed.refuse(
                        "confirmed",
                        "jobschool.session.lookAtDates",
                        preview.slots().size());
            }
        }
    }

    static Reach reach(Fields typed) {
        return typed.text("reach").equals("following") ? Reach.FOLLOWING : Reach.ONE;
    }

    private static NewSession wanted(Fields typed) {
        return new NewSession(
                typed.text("track"),
                typed.text("location"),
                typed.text("instructor"),
                typed.day("day").orElse(null),
                typed.time("starts").orElse(null),
                typed.time("ends").orElse(null),
                typed.text("purpose"),
                typed.prose("content"),
                typed.number("capacity").orElse(null),
                typed.prose("reason"),
                recurrence(typed));
    }

    private static @Nullable Recurrence recurrence(Fields typed) {
        String repeat = typed.text("repeat");
        if (!repeat.matches("[12]")) {
            return null;
        }
        return new Recurrence(
                Integer.parseInt(repeat),
                typed.all("weekdays").stream()
                        .filter(each -> each.matches("[1-7]"))
                        .map(each -> DayOfWeek.of(Integer.parseInt(each)))
                        .collect(Collectors.toSet()),
                typed.day("until").orElse(null));
    }
}
