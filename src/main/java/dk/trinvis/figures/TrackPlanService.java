package dk.trinvis.figures;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.common.AsOf;
import dk.trinvis.figures.TrackPlan.Figures;
import dk.trinvis.figures.TrackPlan.Teaching;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.jobschool.JobSchoolService;
import dk.trinvis.jobschool.PlannedTrack;
import dk.trinvis.jobschool.SavedPlanView;
import dk.trinvis.jobschool.TrackView;
import dk.trinvis.ladder.LadderService;
import dk.trinvis.ladder.LadderView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Shows what other tracks would come to, and saves nothing. */
@ApplicationScoped
@Transactional
@Allow(Permission.CHANGE_TRACKS)
public class TrackPlanService {

    @Inject
    private StatusService status;

    @Inject
    private Cohorts cohorts;

    @Inject
    private LadderService ladders;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private JobSchoolService jobSchool;

    /** The tracks on a day, as they are now believed. */
    public List<TrackView> tracks(String initiativeCode, LocalDate day) {
        return jobSchool.tracks(initiatives.own(initiativeCode).id(), day);
    }

    /** What a saved plan would come to with today's cases, beside the tracks as they are on its first day. */
    public TrackPlan of(String initiativeCode, SavedPlanView plan) {
        Map<String, PlannedTrack> planned = new LinkedHashMap<>();
        tracks(initiativeCode, plan.from()).forEach(track -> planned.put(track.code(), PlannedTrack.of(track)));
        plan.tracks().forEach(track -> planned.put(track.code(), track));
        return compare(
                initiativeCode,
                plan.from(),
                List.copyOf(planned.values()),
                new Teaching(plan.groupSize(), plan.perWeek()));
    }

    /** What the planned tracks would come to with today's cases, beside the tracks as they are on a day. */
    public TrackPlan compare(String initiativeCode, LocalDate day, List<PlannedTrack> planned, Teaching teaching) {
        InitiativeView initiative = initiatives.own(initiativeCode);
        AsOf asOf = status.asOf(Optional.empty(), Optional.empty());
        List<Integer> steps = ladders.inForce(initiative.ladderId(), asOf.day()).steps().stream()
                .map(LadderView.Step::number)
                .toList();
        List<String> codes = planned.stream().map(PlannedTrack::code).toList();
        List<Cohort> asked = new ArrayList<>(List.of(Cohort.UNSCREENED));
        steps.forEach(step -> asked.add(Cohort.onStep(step)));
        codes.forEach(code -> asked.addAll(List.of(Cohort.onTrack(code), Cohort.waitingFor(code))));
        Map<Cohort, Integer> counts = cohorts.count(status.ask(initiative, asOf), asked);
        Map<Integer, Integer> onSteps = new TreeMap<>();
        steps.forEach(step -> onSteps.put(step, StatusCounts.of(counts, Cohort.onStep(step))));
        Figures figures = new Figures(
                onSteps,
                StatusCounts.of(counts, Cohort.UNSCREENED),
                byCode(codes, Cohort::onTrack, counts),
                byCode(codes, Cohort::waitingFor, counts));
        return TrackPlan.of(tracks(initiativeCode, day), planned, figures, teaching);
    }

    private static Map<String, Integer> byCode(
            List<String> codes, Function<String, Cohort> cohort, Map<Cohort, Integer> counts) {
        Map<String, Integer> byCode = new LinkedHashMap<>();
        codes.forEach(code -> byCode.put(code, StatusCounts.of(counts, cohort.apply(code))));
        return byCode;
    }
}
