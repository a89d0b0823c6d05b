package dk.trinvis.audit;

import java.util.List;

/**
 * One page of the log, newest first.
 *
 * @param hasOlder whether there is a page after it
 */
public record AuditPage(int page, List<AuditRow> rows, boolean hasOlder) {}
