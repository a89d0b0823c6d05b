package dk.trinvis.enrolment;

import dk.trinvis.access.ActingAs;
import dk.trinvis.common.AsOf;
import dk.trinvis.figures.StatusFigures;
import dk.trinvis.figures.StatusService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** What tests inside Open Liberty have in common that change the sample's cases in somebody's name and count anew. */
abstract class SampleCases {

    static final LocalDate DAY = LocalDate.of(2023, 9, 27);

    @Inject
    private StatusService status;

    @Inject
    private ActingAs actingAs;

    AsOf known() {
        return call("teamleder", () -> status.asOf(Optional.of(DAY), Optional.empty()));
    }

    StatusFigures figures(AsOf asOf) {
        return call("teamleder", () -> status.status("FI-2023", asOf));
    }

    <T> T call(String user, Supplier<T> work) {
        return actingAs.call(user, work);
    }

    void as(String user, Runnable work) {
        actingAs.call(user, () -> {
            work.run();
            return true;
        });
    }
}
