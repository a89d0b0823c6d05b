package dk.trinvis.enrolment;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.CodeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
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
    private FollowUps followUps;

    @Inject
    private CodeService codes;

    @Inject
    private CurrentUser user;

    /** By enrolment; none for those that go on, or ended without an outcome. */
    Map<Long, List<FollowUpPoint>> of(Collection<Long> enrolmentIds) {
        Set<String> outcomes =
                codes.ever(CodeList.OUTCOME).stream().map(CodeView::code).collect(Collectors.toSet());
        List<EnrolmentPeriod> ended = followUps.ended(enrolmentIds).stream()
                .filter(period ->
                        period.span().endReason().filter(outcomes::contains).isPresent())
                .toList();
        List<FollowUpAnswer> answers = followUps.answers(
                ended.stream().map(EnrolmentPeriod::enrolmentId).toList());
        Map<Long, List<FollowUpPoint>> points = new HashMap<>();
        ended.forEach(period -> points.put(
                period.enrolmentId(),
                FollowUpRule.WEEKS.stream()
                        .map(weeks -> point(period, weeks, answers))
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
