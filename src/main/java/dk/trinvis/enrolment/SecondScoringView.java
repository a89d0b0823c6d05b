package dk.trinvis.enrolment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A case to be scored a second time, without anything of the first time.
 *
 * @param name of the citizen; empty when the identity is protected
 * @param screenedOn the day of the conversation
 * @param own whether the user was the first assessor and so may not be the second
 */
public record SecondScoringView(
        String id,
        String enrolmentRef,
        long initiativeId,
        String citizenRef,
        Optional<String> name,
        LocalDate screenedOn,
        boolean own,
        boolean scored) {}
