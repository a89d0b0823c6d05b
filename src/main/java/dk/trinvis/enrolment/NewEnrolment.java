package dk.trinvis.enrolment;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's admission to an initiative as somebody wants it.
 *
 * @param firstDay must be there
 * @param caseworker a user name; whoever admits them, if empty
 * @param reopening why an enrolment that ended the day before goes on; needed for that alone
 * @param reason why it is recorded so late, where it is
 * @param targetGroup a code of the target groups; may be recorded later
 */
public record NewEnrolment(
        String initiative,
        @Nullable LocalDate firstDay,
        Optional<String> caseworker,
        Optional<String> reopening,
        Optional<String> reason,
        Optional<String> targetGroup) {}
