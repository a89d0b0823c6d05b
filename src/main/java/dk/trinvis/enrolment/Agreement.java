package dk.trinvis.enrolment;

/**
 * How far first and second assessors of the same cases agree. It says something of how the ladder is used, and nothing of any
 * citizen or assessor.
 *
 * @param scored how many cases have been scored twice
 * @param same on the same step
 * @param oneApart one step apart
 * @param further more than one step apart
 */
public record Agreement(int scored, int same, int oneApart, int further) {

    static final Agreement NONE = new Agreement(0, 0, 0, 0);

    /** With so many more cases whose scores are so many steps apart. */
    Agreement plus(int apart, int cases) {
        return new Agreement(
                scored + cases,
                same + (apart == 0 ? cases : 0),
                oneApart + (apart == 1 ? cases : 0),
                further + (apart > 1 ? cases : 0));
    }
}
