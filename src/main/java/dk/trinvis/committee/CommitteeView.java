package dk.trinvis.committee;

import dk.trinvis.figures.Disclosure;
import java.util.Optional;

/**
 * A political body that papers are made for.
 *
 * @param name with its article, as papers write it: "Arbejdsmarkedsudvalget"
 * @param kind the code of a {@link CommitteeKind}
 * @param threshold the lowest number that its papers tell the public, at least {@link Disclosure#LOWEST_THRESHOLD}
 * @param withholdsZeros whether its papers keep from the public, too, that a row of a table has nobody or everybody in it,
 *     and with that how cases ended and the types of activities
 * @param template the code of the template that its papers follow
 * @param publicEditions whether everybody may read the public's paper of its published editions without signing in
 * @param viceChairs how many vice-chairs its rules of procedure demand, where they say
 */
public record CommitteeView(
        String code,
        String name,
        String municipality,
        String kind,
        int threshold,
        boolean withholdsZeros,
        String template,
        boolean publicEditions,
        Optional<Integer> viceChairs) {

    /** The template of those who have chosen none. */
    public static final String FIRST_TEMPLATE = "vejle-udvalg";

    /** What the public may see of its figures. */
    Disclosure disclosure() {
        return new Disclosure(threshold, withholdsZeros);
    }

    /** What holds for a body that nobody has set up: nothing is open to everybody. */
    static CommitteeView unknown(String name) {
        return new CommitteeView(
                "",
                name,
                "",
                CommitteeKind.COMMITTEE.code(),
                Disclosure.DEFAULT_THRESHOLD,
                false,
                FIRST_TEMPLATE,
                false,
                Optional.empty());
    }
}
