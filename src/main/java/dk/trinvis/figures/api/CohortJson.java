package dk.trinvis.figures.api;

import dk.trinvis.figures.CohortPage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page of a cohort.
 *
 * @param total the figure itself
 * @param hidden how many of it belong to other teams and are not in any page
 * @param matching how many of the others are what was asked for
 * @param next address of the next page, if there is one
 */
public record CohortJson(
        String initiative,
        String cohort,
        LocalDate asOf,
        Instant knownAt,
        int total,
        int hidden,
        int matching,
        int from,
        int size,
        Optional<String> next,
        List<CohortPage.Row> items) {

    static CohortJson of(String initiative, CohortPage page) {
        String next = "/api/initiatives/" + initiative + "/cohorts/" + page.cohort() + "?asOf="
                + page.asOf().day() + "&knownAt=" + page.asOf().knownAt() + "&from="
                + (page.from() + page.rows().size()) + "&size=" + page.size()
                + page.filter().query();
        return new CohortJson(
                initiative,
                page.cohort(),
                page.asOf().day(),
                page.asOf().knownAt(),
                page.total(),
                page.hidden(),
                page.matching(),
                page.from(),
                page.size(),
                page.hasMore() ? Optional.of(next) : Optional.empty(),
                page.rows());
    }
}
