package dk.trinvis.jobschool.web;

import dk.trinvis.common.Coded;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.jobschool.AttendanceService;
import dk.trinvis.jobschool.AttendanceState;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Map;
import java.util.TreeMap;

/** Takes the form of {@link AttendancePage}. */
@WebServlet("/jobschool/attendance/save")
public class AttendanceServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AttendanceService attendance;

    public AttendanceServlet() {
        super("/jobschool/attendance", "jobschool.attendance.saved");
    }

    @Override
    protected String save(Fields typed) {
        Map<Long, AttendanceState> said = new TreeMap<>();
        typed.all("key").stream()
                .filter(key -> key.matches("[0-9]{1,18}"))
                .forEach(key -> Coded.find(AttendanceState.class, typed.text("state-" + key))
                        .ifPresent(state -> said.put(Long.valueOf(key), state)));
        attendance.take(typed.text("id"), said, typed.prose("reason"), typed.version());
        return "/jobschool/attendance?id=" + typed.text("id");
    }
}
