package dk.trinvis.citizen;

import dk.trinvis.common.Stamp;

/**
 * Two citizens became one, or one became two again. It is fired as an event in the same transaction, so that the cases follow;
 * whoever finds a rule broken by that throws.
 *
 * @param keptId the number that stays
 * @param absorbedId the number that is taken up, or comes back
 * @param back whether it comes back
 */
public record CasesMove(long keptId, long absorbedId, boolean back, Stamp stamp) {}
