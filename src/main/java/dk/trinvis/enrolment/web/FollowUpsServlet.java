package dk.trinvis.enrolment.web;

import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.enrolment.FollowUpService;
import dk.trinvis.enrolment.NewAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the form of {@link FollowUpsPage}: the rows in which something was found out. */
@WebServlet("/enrolment/follow-ups/save")
public class FollowUpsServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    static final Pattern POINT = Pattern.compile("[0-9]{1,3}-.+");

    @Inject
    private transient FollowUpService followUps;

    public FollowUpsServlet() {
        super("/enrolment/follow-ups", "enrolment.followUps.saved");
    }

    static String key(String enrolmentRef, int weeks) {
        return weeks + "-" + enrolmentRef;
    }

    @Override
    protected String save(Fields typed) {
        List<String> answered = typed.all("point").stream()
                .filter(point -> POINT.matcher(point).matches()
                        && typed.optional("finding-" + point).isPresent())
                .distinct()
                .limit(FollowUpService.MOST_SHOWN)
                .toList();
        if (answered.isEmpty()) {
            throw new InvalidInput("rows", "enrolment.followUps.nothing");
        }
        answered.forEach(point -> answer(point, typed));
        return "/enrolment/follow-ups" + (typed.text("whose").equals(FollowUpsPage.TEAM) ? "?whose=team" : "");
    }

    private void answer(String point, Fields typed) {
        String[] parts = point.split("-", 2);
        NewAnswer answer = new NewAnswer(
                typed.text("finding-" + point),
                typed.text("source-" + point),
                typed.day("answeredOn-" + point).orElse(null),
                typed.prose("remark-" + point),
                null);
        try {
            followUps.answer(parts[1], Integer.parseInt(parts[0]), answer);
        } catch (InvalidInput invalid) {
            invalid.errors()
                    .forEach(error -> typed.refuse(
                            error.field() + "-" + point,
                            error.message().key(),
                            error.message().arguments().toArray()));
        }
    }
}
