package dk.trinvis.audit;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The log for those who watch over it. Reading it is written into it. */
@ApplicationScoped
@Transactional
public class AuditService {

    static final int PAGE_SIZE = 100;

    @Inject
    private AuditEvents events;

    @Inject
    private AuditTrail trail;

    @Allow(Permission.READ_AUDIT)
    public AuditPage page(AuditFilter filter) {
        List<AuditRow> found = events.matching(filter, PAGE_SIZE + 1);
        List<AuditRow> rows = found.subList(0, Math.min(found.size(), PAGE_SIZE));
        trail.logRead(filter.asText(), rows.size());
        return new AuditPage(filter.page(), List.copyOf(rows), found.size() > PAGE_SIZE);
    }
}
