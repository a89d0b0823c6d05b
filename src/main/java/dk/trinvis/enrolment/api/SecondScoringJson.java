package dk.trinvis.enrolment.api;

import dk.trinvis.enrolment.SecondScoringView;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A case to be scored a second time.
 *
 * @param name of the citizen; missing when the identity is protected
 * @param screenedOn the day of the conversation
 * @param own whether whoever asks was the first assessor
 */
public record SecondScoringJson(
        String id,
        String enrolmentRef,
        String citizenRef,
        Optional<String> name,
        LocalDate screenedOn,
        boolean own,
        boolean scored) {

    static SecondScoringJson of(SecondScoringView view) {
        return new SecondScoringJson(
                view.id(),
                view.enrolmentRef(),
                view.citizenRef(),
                view.name(),
                view.screenedOn(),
                view.own(),
                view.scored());
    }
}
