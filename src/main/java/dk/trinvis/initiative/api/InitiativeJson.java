package dk.trinvis.initiative.api;

import dk.trinvis.initiative.InitiativeView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An initiative.
 *
 * @param closedFrom the first day on which nobody may be enrolled; missing while it runs
 * @param grants in øre
 */
public record InitiativeJson(
        String code,
        String title,
        String purpose,
        String journalNumber,
        LocalDate launchDay,
        Optional<LocalDate> closedFrom,
        String committee,
        boolean synthetic,
        List<InitiativeView.Grant> grants,
        List<InitiativeView.Milestone> milestones) {

    static InitiativeJson of(InitiativeView initiative) {
        return new InitiativeJson(
                initiative.code(),
                initiative.title(),
                initiative.purpose(),
                initiative.journalNumber(),
                initiative.launchDay(),
                initiative.running().isOpen() ? Optional.empty() : Optional.of(initiative.closedFrom()),
                initiative.committee(),
                initiative.synthetic(),
                initiative.grants(),
                initiative.milestones());
    }
}
