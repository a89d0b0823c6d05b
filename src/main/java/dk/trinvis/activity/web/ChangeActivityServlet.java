package dk.trinvis.activity.web;

import dk.trinvis.activity.ActivityChangeService;
import dk.trinvis.activity.Closing;
import dk.trinvis.activity.MidwayReview;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.enrolment.web.CorrectionsPage;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.LocalDate;
import java.util.Optional;

/** Takes the forms of {@link ChangeActivityPage}. */
@WebServlet("/activity/change/save")
public class ChangeActivityServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ActivityChangeService changes;

    @Inject
    private transient TypedActivity activity;

    public ChangeActivityServlet() {
        super("/activity/change", "activity.saved");
    }

    @Override
    protected String save(Fields typed) {
        String id = typed.text("id");
        Deed deed = Deed.ofCode(typed.text("deed")).orElseThrow(() -> new NotFound("deed"));
        return switch (deed) {
            case CORRECT ->
                corrected(id, changes.correct(id, activity.in(typed), typed.prose("reason"), typed.version()));
            case REOPEN -> corrected(id, changes.reopen(id, typed.prose("reason"), typed.version()));
            case ANNUL -> corrected(id, changes.annul(id, typed.prose("reason"), typed.version()));
            case CANCEL -> {
                changes.callOff(id, typed.prose("reason"), typed.version());
                yield ActivityPage.addressOf(id);
            }
            default -> {
                saveDay(deed, id, typed);
                yield ActivityPage.addressOf(id);
            }
        };
    }

    /** To the corrections that wait if it is one of them. */
    private static String corrected(String id, Optional<String> asked) {
        return asked.map(CorrectionsPage::addressOf).orElseGet(() -> ActivityPage.addressOf(id));
    }

    /** What happens on a day, or from it on. */
    private void saveDay(Deed deed, String id, Fields typed) {
        typed.required(deed.dayField());
        LocalDate day = typed.day(deed.dayField()).orElse(null);
        if (day == null) {
            typed.check();
        } else if (deed == Deed.TERMS) {
            changes.change(id, day, activity.in(typed), typed.version());
        } else if (deed == Deed.EXTEND) {
            changes.extend(id, day, typed.prose("reason"), typed.version());
        } else if (deed == Deed.REVIEW) {
            MidwayReview held =
                    new MidwayReview(Optional.empty(), Optional.of(day), Optional.of(typed.prose("midwayReviewNote")));
            changes.review(id, held, typed.prose("reason"), typed.version());
        } else {
            changes.close(id, closing(deed, day, typed), typed.prose("reason"), typed.version());
        }
    }

    private static Closing closing(Deed deed, LocalDate day, Fields typed) {
        return deed == Deed.COMPLETE
                ? Closing.completed(day, typed.text("result"))
                : Closing.interrupted(day, typed.prose("interruptionReason"));
    }

    @Override
    protected String notice(String usual, String next) {
        return CorrectionsPage.notice(usual, next);
    }
}
