package dk.trinvis.enrolment;

import java.util.List;

/**
 * Those to ask after.
 *
 * @param total how many there are
 * @param first those due longest, at most {@link FollowUpService#MOST_SHOWN}
 */
public record DueFollowUps(int total, List<DueFollowUp> first) {}
