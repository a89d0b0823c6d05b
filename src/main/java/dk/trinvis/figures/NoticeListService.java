package dk.trinvis.figures;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.jobschool.CaseNews;
import dk.trinvis.jobschool.SessionNoticeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of the work queue that is to be told of changed sessions, with what to say. */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_CASES)
public class NoticeListService {

    @Inject
    private QueueService queue;

    @Inject
    private SessionNoticeService notices;

    /**
     * A page of it; everybody listed is audited.
     *
     * @param who as of a {@link QueueFilter}
     * @param from the first row's place, from 0
     * @param size at most {@link CohortService#MOST_ROWS}
     */
    public NoticeList open(String who, int from, int size) {
        QueuePage page = queue.open(QueueFilter.of(QueueReason.SESSION_CHANGED.code(), who), from, size);
        Map<String, CaseNews> news = notices.ofListed(
                page.rows().stream().map(QueuePage.Row::enrolmentRef).toList());
        List<NoticeList.Row> rows = page.rows().stream()
                .flatMap(row -> Optional.ofNullable(news.get(row.enrolmentRef())).map(of -> row(row, of)).stream())
                .toList();
        return new NoticeList(page.total(), page.from(), rows);
    }

    private static NoticeList.Row row(QueuePage.Row row, CaseNews news) {
        return new NoticeList.Row(
                row.enrolmentRef(),
                row.citizenRef(),
                row.name(),
                row.caseworker(),
                row.due().stream()
                        .filter(due -> due.reason() == QueueReason.SESSION_CHANGED)
                        .map(QueuePage.Due::on)
                        .findFirst()
                        .orElseThrow(),
                news);
    }
}
