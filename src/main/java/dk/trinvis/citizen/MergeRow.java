package dk.trinvis.citizen;

import java.time.Instant;

/**
 * Two citizens who count as one, for those who may undo it; it names nobody.
 *
 * @param keptRef the reference under which the person is known
 * @param absorbedRef the reference that leads there too
 */
public record MergeRow(long id, String keptRef, String absorbedRef, String reason, Instant mergedAt, String mergedBy) {}
