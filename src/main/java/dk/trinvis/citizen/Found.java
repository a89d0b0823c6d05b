package dk.trinvis.citizen;

import java.util.List;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param rows those the user may see, at most {@link SearchService#MOST_FOUND}
 * @param exact whether the one row is who was meant, by reference, case number or CPR number
 * @param more whether there are others, whom more words would find
 * @param elsewhere the reference of the one who was meant, when only other teams have a case for them and the user may open
 *     them by giving a reason
 */
public record Found(List<CitizenRow> rows, boolean exact, boolean more, Optional<String> elsewhere) {}
