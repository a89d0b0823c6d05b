package dk.trinvis.enrolment.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.enrolment.NewTargetGroup;
import dk.trinvis.enrolment.TargetGroupService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;

/** Takes the form of {@link TargetGroupPage}. */
@WebServlet("/enrolment/target-group/save")
public class TargetGroupServlet extends CaseServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TargetGroupService groups;

    public TargetGroupServlet() {
        super("/enrolment/target-group", "enrolment.targetGroup.saved");
    }

    @Override
    protected String save(Fields typed) {
        String ref = typed.text("ref");
        groups.put(
                ref,
                new NewTargetGroup(typed.text("targetGroup"), typed.day("from").orElse(null), typed.prose("reason")),
                Optional.of(typed.text("version")));
        return citizenOf(ref);
    }
}
