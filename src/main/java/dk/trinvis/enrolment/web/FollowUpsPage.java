package dk.trinvis.enrolment.web;

import dk.trinvis.access.UserService;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.web.CodeChoices;
import dk.trinvis.common.Clock;
import dk.trinvis.common.NotFound;
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

    /** What the user typed of a point that is due no longer, and what became of it meanwhile; both in words. */
    public record Overtaken(String title, String address, String said, String typed) {}

    /** Called before the page is shown. */
    public void open() {
        due = followUps.due(!isTeam());
        overtaken = typed.all("point").stream()
                .filter(point -> FollowUpsServlet.POINT.matcher(point).matches())
                .filter(point -> due.first().stream().noneMatch(row -> key(row).equals(point)))
                .filter(point -> !typed.value("finding-" + point, "").isEmpty())
                .map(this::overtaken)
                .toList();
    }

    private Overtaken overtaken(String point) {
        String[] parts = point.split("-", 2);
        String ref = parts[1];
        String typedAnswer = words(
                typed.value("finding-" + point, ""),
                typed.value("source-" + point, ""),
                typed.value("answeredOn-" + point, ""),
                typed.value("remark-" + point, ""));
        return new Overtaken(
                texts.of("enrolment.followUps.row", ref, parts[0]),
                "/enrolment/follow-up?ref=" + URLEncoder.encode(ref, StandardCharsets.UTF_8) + "&weeks=" + parts[0],
                said(ref, Integer.parseInt(parts[0])),
                texts.of("enrolment.followUps.typed", typedAnswer));
    }

    /** What became of a point that is due no longer: somebody's answer, or what became of its case; empty text for neither. */
    private String said(String ref, int weeks) {
        try {
            return followUps.ofCase(ref, "follow-ups").stream()
                    .filter(each -> each.weeks() == weeks)
                    .flatMap(each -> each.answer().map(answer -> said(each, answer)).stream())
                    .findFirst()
                    .orElse("");
        } catch (NotFound gone) {
            return gone.explanation().map(texts::in).orElse("");
        }
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
        return Stream.of(
                        label(finding, CodeList.FOLLOW_UP_FINDING),
                        label(source, CodeList.FOLLOW_UP_SOURCE),
                        day,
                        remark)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String label(String code, CodeList list) {
        return code.isEmpty() ? "" : texts.in(codes.label(code, list));
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
