package dk.trinvis.enrolment;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.citizen.Chronicle.Case;
import dk.trinvis.citizen.Chronicle.Score;
import dk.trinvis.citizen.Chronicle.SmallStep;
import dk.trinvis.enrolment.ToldCases.Told;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells where the initiative of an enrolment asks after small steps, and of those that were asked after. */
@ApplicationScoped
class IndicatorChronicle {

    @Inject
    private Indicators indicators;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private CurrentUser user;

    void tell(@Observes ToldCases told) {
        if (!user.may(Permission.SEE_SENSITIVE)) {
            return;
        }
        List<Long> asked = told.opened().stream()
                .filter(each -> set(each).isPresent())
                .map(OpenedCase::id)
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        Map<Long, List<IndicatorScore>> scores =
                indicators.scores(asked).stream().collect(Collectors.groupingBy(IndicatorScore::enrolmentId));
        for (Told each : told.cases()) {
            List<Measurement> measurements =
                    Measurement.of(scores.getOrDefault(each.opened().id(), List.of()));
            set(each.opened()).ifPresent(set -> tell(set, measurements, each.chronicle()));
        }
    }

    private Optional<String> set(OpenedCase opened) {
        return initiatives.indicatorSet(opened.enrolment().initiativeId());
    }

    private void tell(String set, List<Measurement> measurements, Case one) {
        one.askForSmallSteps();
        for (IndicatorView indicator : indicators.ever(set)) {
            List<Score> scores = measurements.stream()
                    .map(each -> each.score(indicator.code()))
                    .filter(score ->
                            score.caseworker().isPresent() || score.citizen().isPresent())
                    .toList();
            if (!scores.isEmpty()) {
                one.add(new SmallStep(indicator::label, scores));
            }
        }
    }
}
