package dk.trinvis.jobschool;

import dk.trinvis.access.Allow;
import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Recording;
import dk.trinvis.common.Revision;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import dk.trinvis.enrolment.EnrolmentDays;
import dk.trinvis.enrolment.EnrolmentService;
import dk.trinvis.jobschool.SessionNotices.Due;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What citizens are to be told of sessions that were moved or cancelled; each is told once of all of theirs. */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CASES)
public class SessionNoticeService {

    private static final String PURPOSE = "changed sessions";

    @Inject
    private SessionNotices notices;

    @Inject
    private PublicNames publicNames;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private Recording recording;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What the case's citizen is to be told today; {@link dk.trinvis.common.NotFound}. */
    public CaseNews show(String enrolmentRef) {
        long id = enrolments.open(enrolmentRef, PURPOSE).id();
        return Optional.ofNullable(news(List.of(id)).get(id)).orElse(CaseNews.NONE);
    }

    /** The same for those of a list whose look has been written down, by reference; cases of other teams are left out. */
    public Map<String, CaseNews> ofListed(Collection<String> enrolmentRefs) {
        Map<String, Long> numbers = enrolments.numbers(enrolmentRefs);
        Map<Long, CaseNews> news = news(numbers.values());
        Map<String, CaseNews> byRef = new HashMap<>();
        numbers.forEach((ref, id) -> byRef.put(ref, news.getOrDefault(id, CaseNews.NONE)));
        return byRef;
    }

    private Map<Long, CaseNews> news(Collection<Long> enrolmentIds) {
        Map<Long, List<Due>> due = notices.due(enrolmentIds, clock.today());
        PublicNames.Names names = publicNames.names();
        Map<Long, CaseNews> news = new HashMap<>();
        due.forEach((id, all) -> news.put(
                id,
                new CaseNews(
                        all.stream()
                                .map(each -> new SessionNews(names.of(each.known()), names.of(each.now())))
                                .toList(),
                        Optional.of(version(all)))));
        return news;
    }

    private static Version version(List<Due> due) {
        return Version.of(due.stream().map(Due::notice));
    }

    /**
     * Change: the citizen has been told of everything; nothing happens where they had been already.
     *
     * @param seen the version that the user has seen, see {@link Version#requireSeen}
     */
    public void tell(String enrolmentRef, Optional<String> seen) {
        Stamp stamp = recording.stamp(user.userName());
        EnrolmentDays one = enrolments.openToChange(enrolmentRef, PURPOSE).enrolment();
        LocalDate today = clock.today();
        List<Due> due = notices.due(List.of(one.id()), today).getOrDefault(one.id(), List.of());
        if (due.isEmpty()) {
            return;
        }
        version(due).requireSeen(seen, users::displayName);
        List<SessionNotice> believed = new ArrayList<>();
        due.forEach(each -> {
            each.notice().until(today).ifPresent(believed::add);
            believed.add(each.notice().toldOn(today));
        });
        Revision.of(due.stream().map(Due::notice).toList(), believed).record(stamp, notices::add);
        audit.changed(one.citizenId(), "told of changed sessions");
    }
}
