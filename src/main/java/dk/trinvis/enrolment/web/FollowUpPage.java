package dk.trinvis.enrolment.web;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.web.CodeChoices;
import dk.trinvis.common.Clock;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.enrolment.FollowUpPoint;
import dk.trinvis.enrolment.FollowUpPoint.Answer;
import dk.trinvis.enrolment.FollowUpService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where one follow-up is answered, or its answer corrected. */
@Named
@RequestScoped
public class FollowUpPage extends CasePage {

    @Inject
    private FollowUpService followUps;

    @Inject
    private CodeChoices choices;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private int weeks;
    private Optional<FollowUpPoint> point = Optional.empty();

    /** Called before the page is shown. */
    public void open() {
        read("follow-up page");
        point = followUps.ofCase(getRef(), "follow-up page").stream()
                .filter(each -> each.weeks() == weeks)
                .findFirst();
        if (point.isEmpty()) {
            throw new NotFound("follow-up");
        }
    }

    public String getDue() {
        return texts.of("enrolment.followUp.due", point.orElseThrow().dueOn());
    }

    public boolean isCorrection() {
        return answer().isPresent();
    }

    private Optional<Answer> answer() {
        return point.flatMap(FollowUpPoint::answer);
    }

    public Optional<String> getFinding() {
        return answer().map(Answer::finding);
    }

    public Optional<String> getSource() {
        return answer().map(Answer::source);
    }

    public LocalDate getAnsweredOn() {
        return answer().map(Answer::answeredOn).orElseGet(clock::today);
    }

    public Optional<String> getRemark() {
        return answer().flatMap(Answer::remark);
    }

    public List<Choice> getFindings() {
        return choices.on(CodeList.FOLLOW_UP_FINDING, clock.today());
    }

    public List<Choice> getSources() {
        return choices.on(CodeList.FOLLOW_UP_SOURCE, clock.today());
    }

    /** Of the answer; while there is none, that of the case. */
    @Override
    public Version getVersion() {
        return point.flatMap(FollowUpPoint::version).orElseGet(super::getVersion);
    }

    public int getWeeks() {
        return weeks;
    }

    public void setWeeks(int weeks) {
        this.weeks = weeks;
    }
}
