package dk.trinvis.jobschool.web;

import dk.trinvis.common.NotFound;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.jobschool.CaseTrackService;
import dk.trinvis.jobschool.NewAssignment;
import dk.trinvis.jobschool.NewTrackEnd;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.jspecify.annotations.Nullable;

/** Takes the form of {@link CaseTracksPage}. */
@WebServlet("/jobschool/case/save")
public class CaseTracksServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseTrackService tracks;

    public CaseTracksServlet() {
        super("/jobschool/case", "jobschool.case.saved");
    }

    @Override
    protected String save(Fields typed) {
        String ref = typed.text("ref");
        switch (typed.text("deed")) {
            case "end" -> end(ref, typed);
            case "wait" -> await(ref, typed);
            case "leave" -> tracks.leaveList(ref, typed.required("track"), typed.version());
            case "criterion" -> tracks.judge(ref, typed.required("track"), met(typed), typed.version());
            default -> throw new NotFound("deed");
        }
        return CaseTracksPage.addressOf(ref);
    }

    private void end(String ref, Fields typed) {
        NewTrackEnd end =
                new NewTrackEnd(typed.day("lastDay").orElse(null), typed.text("endedAs"), typed.prose("reason"));
        typed.check();
        tracks.end(ref, end, typed.version());
    }

    private void await(String ref, Fields typed) {
        NewAssignment wanted = new NewAssignment(
                typed.required("track"),
                typed.day("from").orElse(null),
                null,
                true,
                typed.requiredProse("mismatchReason"),
                typed.prose("reason"));
        typed.check();
        tracks.assign(ref, wanted);
    }

    private static @Nullable Boolean met(Fields typed) {
        String answer = typed.required("met");
        return answer.equals("unsaid") ? null : Boolean.valueOf(answer.equals("yes"));
    }
}
