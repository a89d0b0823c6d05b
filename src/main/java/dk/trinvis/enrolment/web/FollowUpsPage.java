package dk.trinvis.enrolment.web;

import dk.trinvis.access.UserService;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.web.CodeChoices;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.Texts;
import dk.trinvis.common.web.Typed;
import dk.trinvis.enrolment.DueFollowUp;
import dk.trinvis.enrolment.DueFollowUps;
import dk.trinvis.enrolment.FollowUpPoint;
import dk.trinvis.enrolment.FollowUpPoint.Answer;
import dk.trinvis.enrolment.FollowUpService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everybody who is to be asked after today, answered on the spot. */
@Named
@RequestScoped
public class FollowUpsPage {

    static final String TEAM = "team";

    @Inject
    private FollowUpService followUps;

    @Inject
    private CodeService codes;

    @Inject
    private CodeChoices choices;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    @Inject
    private Typed typed;

    @Inject
    private UserService users;

    private String whose = "";
    private DueFollowUps due = new DueFollowUps(0, List.of());
    private List<Overtaken> overtaken = List.of();

    /** What the user typed of a point that somebody else has answered meanwhile, and what they said; both in words. */
    public record Overtaken(String title, String address, String said, String typed) {}

    /** Called before the page is shown. */
    public void open() {
        due = followUps.due(!isTeam());
        overtaken = typed.all("point").stream()
                .filter(point -> FollowUpsServlet.POINT.matcher(point).matches())
                .filter(point -> due.first().stream().noneMatch(row -> key(row).equals(point)))
                .filter(point -> !typed.value("finding-" + point, "").isEmpty())
                .flatMap(point -> overtaken(point).stream())
                .toList();
    }

    private Optional<Overtaken> overtaken(String point) {
        String[] parts = point.split("-", 2);
        String typedAnswer = words(
                typed.value("finding-" + point, ""),
                typed.value("source-" + point, ""),
                typed.value("answeredOn-" + point, ""),
                typed.value("remark-" + point, ""));
        return followUps.ofCase(parts[1], "follow-ups").stream()
                .filter(each -> each.weeks() == Integer.parseInt(parts[0]))
                .flatMap(each -> each.answer().map(answer -> said(each, answer)).stream())
                .map(said -> new Overtaken(
                        texts.of("enrolment.followUps.row", parts[1], parts[0]),
                        "/enrolment/follow-up?ref=" + URLEncoder.encode(parts[1], StandardCharsets.UTF_8) + "&weeks="
                                + parts[0],
                        said,
                        texts.of("enrolment.followUps.typed", typedAnswer)))
                .findFirst();
    }

    private String said(FollowUpPoint point, Answer answer) {
        return texts.of(
                "enrolment.followUps.answered",
                users.displayName(point.recordedBy()),
                Days.written(point.recordedAt()),
                words(
                        answer.finding(),
                        answer.source(),
                        Days.written(answer.answeredOn()),
                        answer.remark().orElse("")));
    }

    private String words(String finding, String source, String day, String remark) {
        return Stream.of(label(getFindings(), finding), label(getSources(), source), day, remark)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String label(List<Choice> choices, String code) {
        return choices.stream()
                .filter(choice -> choice.value().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }

    public List<Overtaken> getOvertaken() {
        return overtaken;
    }

    public List<DueFollowUp> getRows() {
        return due.first();
    }

    /** How many there are, and how many of them are shown. */
    public String getCount() {
        return texts.of(
                isTeam() ? "enrolment.followUps.ofTeam" : "enrolment.followUps.mine",
                due.total(),
                due.first().size());
    }

    /** What the fields of a row are called after the hyphen. */
    public String key(DueFollowUp row) {
        return FollowUpsServlet.key(row.enrolmentRef(), row.weeks());
    }

    public String title(DueFollowUp row) {
        return texts.of("enrolment.followUps.row", texts.citizen(row.name(), row.citizenRef()), row.weeks());
    }

    /** What the case ended with and when. */
    public String about(DueFollowUp row) {
        String outcome = texts.in(codes.label(row.endReason(), CodeList.OUTCOME));
        return texts.of("enrolment.followUps.about", row.enrolmentRef(), outcome, row.lastDay(), row.dueOn());
    }

    public List<Choice> getFindings() {
        return choices.on(CodeList.FOLLOW_UP_FINDING, clock.today());
    }

    public List<Choice> getSources() {
        return choices.on(CodeList.FOLLOW_UP_SOURCE, clock.today());
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public boolean isTeam() {
        return whose.equals(TEAM);
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(@Nullable String whose) {
        this.whose = whose == null ? "" : whose;
    }
}
