package dk.trinvis.enrolment;

/**
 * How far first and second assessors of the same cases agree. It says something of how the ladder is used, and nothing of any
 * citizen or assessor.
 *
 * @param scored how many cases have been scored twice
 * @param same on the same step
 * @param oneApart one step apart
 * @param further more than one step apart
 * @param closerToJob where the second assessor chose a step closer to a job than the first
 * @param furtherFromJob where they chose one further from it
 */
public record Agreement(int scored, int same, int oneApart, int further, int closerToJob, int furtherFromJob) {

    static final Agreement NONE = new Agreement(0, 0, 0, 0, 0, 0);

    /**
     * With so many more cases.
     *
     * @param towardJob how many steps closer to a job the second assessor places them than the first; negative for further
     */
    Agreement plus(int towardJob, int cases) {
        int apart = Math.abs(towardJob);
        return new Agreement(
                scored + cases,
                same + (apart == 0 ? cases : 0),
                oneApart + (apart == 1 ? cases : 0),
                further + (apart > 1 ? cases : 0),
                closerToJob + (towardJob > 0 ? cases : 0),
                furtherFromJob + (towardJob < 0 ? cases : 0));
    }
}
