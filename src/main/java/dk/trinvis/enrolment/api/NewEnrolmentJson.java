package dk.trinvis.enrolment.api;

import dk.trinvis.common.Prose;
import dk.trinvis.enrolment.NewEnrolment;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An admission to an initiative.
 *
 * @param caseworker a user name; whoever sends it, if missing
 * @param reopening why an enrolment that ended the day before goes on
 * @param reason why it is recorded more than 30 days later, where it is
 * @param targetGroup the code of the target group of the law, where it is known
 */
public record NewEnrolmentJson(
        @Nullable String initiative,
        @Nullable LocalDate firstDay,
        @Nullable String caseworker,
        @Prose @Nullable String reopening,
        @Prose @Nullable String reason,
        @Nullable String targetGroup) {

    /** JSON-B makes records through their marked constructor. */
    @JsonbCreator
    public NewEnrolmentJson(
            @JsonbProperty("initiative") @Nullable String initiative,
            @JsonbProperty("firstDay") @Nullable LocalDate firstDay,
            @JsonbProperty("caseworker") @Nullable String caseworker,
            @JsonbProperty("reopening") @Nullable String reopening,
            @JsonbProperty("reason") @Nullable String reason,
            @JsonbProperty("targetGroup") @Nullable String targetGroup) {
        this.initiative = initiative;
        this.firstDay = firstDay;
        this.caseworker = caseworker;
        this.reopening = reopening;
        this.reason = reason;
        this.targetGroup = targetGroup;
    }

    NewEnrolment enrolment() {
        return new NewEnrolment(
                Objects.requireNonNullElse(initiative, ""),
                firstDay,
                Optional.ofNullable(caseworker),
                Optional.ofNullable(reopening),
                Optional.ofNullable(reason),
                Optional.ofNullable(targetGroup).filter(code -> !code.isBlank()));
    }
}
