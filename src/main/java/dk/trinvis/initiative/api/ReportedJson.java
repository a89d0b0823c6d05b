package dk.trinvis.initiative.api;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the figures of an initiative have been reported.
 *
 * @param reportedUntil the last day; missing while none have
 */
public record ReportedJson(@Nullable LocalDate reportedUntil) {

    /** JSON-B makes records through their marked constructor. */
    @JsonbCreator
    public ReportedJson(@JsonbProperty("reportedUntil") @Nullable LocalDate reportedUntil) {
        this.reportedUntil = reportedUntil;
    }
}
