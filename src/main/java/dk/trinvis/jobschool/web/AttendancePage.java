package dk.trinvis.jobschool.web;

import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.OnePage;
import dk.trinvis.common.web.Texts;
import dk.trinvis.jobschool.AttendanceService;
import dk.trinvis.jobschool.AttendanceState;
import dk.trinvis.jobschool.SessionAttendance;
import dk.trinvis.jobschool.SessionAttendance.Expected;
import dk.trinvis.jobschool.TaughtSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Who is expected at a session: the list to print, and attendance on a phone, where everybody is present but for exceptions. */
@Named
@RequestScoped
public class AttendancePage extends OnePage<SessionAttendance> {

    @Inject
    private AttendanceService attendance;

    @Inject
    private Texts texts;

    @Override
    protected SessionAttendance find(String id) {
        return attendance.show(id, "attendance page");
    }

    /** Day, time, track and place in a line. */
    public String getAbout() {
        TaughtSession taught = getView().taught();
        return texts.of(
                "jobschool.attendance.about",
                Days.written(taught.session().slot().day()),
                taught.session().slot().times(),
                taught.track(),
                taught.place());
    }

    /** How somebody may have met. */
    public List<Choice> getStates() {
        return getAnswers().stream()
                .filter(answer -> !answer.value().equals(AttendanceState.EXPECTED.code()))
                .toList();
    }

    /** What can be said of somebody: what is written down can also be taken back. */
    public List<Choice> getAnswers() {
        return Arrays.stream(AttendanceState.values())
                .filter(state -> state != AttendanceState.EXPECTED || getView().taken())
                .map(state -> Choice.of(state.code(), texts.of("jobschool.attendance." + state.code())))
                .toList();
    }

    /** What is chosen for somebody before anything is: what is written down, else that they are present until it is taken. */
    public String state(Expected one) {
        return one.state()
                .orElse(getView().taken() ? AttendanceState.EXPECTED : AttendanceState.PRESENT)
                .code();
    }

    /** How many others answer for; empty text for nobody. */
    public String getElsewhere() {
        int elsewhere = getView().elsewhere();
        return elsewhere == 0 ? "" : texts.of("jobschool.attendance.elsewhere", elsewhere);
    }

    /** How much room there is, where that is too little; empty text otherwise. */
    public String getOverfull() {
        SessionAttendance view = getView();
        return view.isOverfull()
                ? texts.of("jobschool.attendance.overfull", view.room().orElseThrow(), view.count())
                : "";
    }

    /** How many are expected. */
    public String getCount() {
        return texts.of(
                "jobschool.attendance.count",
                getView().expected().size(),
                getView().elsewhere());
    }
}
