package dk.trinvis.enrolment;

import dk.trinvis.common.Prose;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A target group as somebody wants it recorded.
 *
 * @param targetGroup a code of the target groups; without one it is not known which
 * @param from the first day; today where nothing is said
 * @param reason why what was recorded from that very day was wrong, or why it is recorded so late; up to 1,000 characters
 */
public record NewTargetGroup(
        @Nullable String targetGroup,
        @Nullable LocalDate from,
        @Prose @Nullable String reason) {

    Optional<String> code() {
        return Optional.ofNullable(targetGroup).filter(code -> !code.isBlank());
    }
}
