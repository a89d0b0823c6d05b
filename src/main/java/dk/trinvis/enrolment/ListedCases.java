package dk.trinvis.enrolment;

import dk.trinvis.citizen.CitizenRow;
import dk.trinvis.citizen.CitizenService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lists of what is said of cases, each row with its case and citizen. */
@ApplicationScoped
class ListedCases {

    @Inject
    private Enrolments enrolments;

    @Inject
    private CitizenService citizens;

    /** How a row is shown. */
    interface View<T, V> {
        V of(T row, Enrolment enrolment, CitizenRow citizen);
    }

    /**
     * Every row as it is shown; its citizen is audited as listed.
     *
     * @param enrolmentId the number of the row's case
     */
    <T, V> List<V> views(List<T> rows, Function<T, Long> enrolmentId, String purpose, View<T, V> view) {
        Map<Long, Enrolment> cases =
                enrolments.withIds(rows.stream().map(enrolmentId).distinct().toList());
        Function<Enrolment, CitizenRow> people = citizens.listed(cases.values(), Enrolment::citizenId, purpose);
        return rows.stream()
                .map(row -> {
                    Enrolment enrolment = Optional.ofNullable(cases.get(enrolmentId.apply(row)))
                            .orElseThrow();
                    return view.of(row, enrolment, people.apply(enrolment));
                })
                .toList();
    }
}
