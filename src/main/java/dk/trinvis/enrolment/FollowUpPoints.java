package dk.trinvis.enrolment;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.CodeView;
import dk.trinvis.enrolment.Writings.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts answers to the points that an end brings; free text only for those who may see it. */
@ApplicationScoped
class FollowUpPoints {

    @Inject
    private Writings writings;

    @Inject
    private CodeService codes;

    @Inject
    private CurrentUser user;

    /** Those of one case, the first due first; none while it goes on, or when it ended without an outcome. */
    List<FollowUpPoint> of(long enrolmentId) {
        return of(writings.of(List.of(enrolmentId))).getOrDefault(enrolmentId, List.of());
    }

    /** The same by enrolment. */
    Map<Long, List<FollowUpPoint>> of(Written written) {
        Set<String> outcomes =
                codes.ever(CodeList.OUTCOME).stream().map(CodeView::code).collect(Collectors.toSet());
        Map<Long, List<FollowUpPoint>> points = new HashMap<>();
        written.periods().stream()
                .filter(period ->
                        period.span().endReason().filter(outcomes::contains).isPresent())
                .forEach(period -> points.put(
                        period.enrolmentId(),
                        FollowUpRule.WEEKS.stream()
                                .map(weeks -> point(period, weeks, written.answers()))
                                .toList()));
        return points;
    }

    private FollowUpPoint point(EnrolmentPeriod period, int weeks, List<FollowUpAnswer> answers) {
        Optional<FollowUpAnswer> answer = answers.stream()
                .filter(each -> each.enrolmentId() == period.enrolmentId() && each.weeks() == weeks)
                .filter(each -> each.counts(period.valid()))
                .findFirst();
        return new FollowUpPoint(
                weeks,
                FollowUpRule.dueOn(period.valid().until().minusDays(1), weeks),
                answer.map(FollowUpAnswer::answer)
                        .map(said -> user.may(Permission.SEE_SENSITIVE) ? said : said.withoutRemark()),
                answer.map(FollowUpAnswer::recordedAt).orElseGet(period::recordedAt),
                answer.map(FollowUpAnswer::recordedBy).orElseGet(period::recordedBy),
                answer.map(FollowUpAnswer::version));
    }
}
