package dk.trinvis.figures.web;

import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.TypedDay;
import dk.trinvis.figures.TrackPlan.Teaching;
import dk.trinvis.jobschool.PlannedTrack;
import dk.trinvis.jobschool.SavedPlanView;
import dk.trinvis.jobschool.TrackView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plan of tracks as it stands in an address, or in the form that saves it; what cannot be read counts as not said. */
@RequestScoped
class PlanFields {

    /** Stands for the new track in names of fields; no code, or its fields would be those of a track there is. */
    static final String NEW = "0";

    private static final int GROUP_SIZE = 12;
    private static final int PER_WEEK = 2;

    @Inject
    private HttpServletRequest request;

    /** What a saved plan says, by the names of the fields; and its tracks. */
    private final Map<String, String> kept = new HashMap<>();

    private List<PlannedTrack> keptTracks = List.of();

    /** From now on a saved plan counts where nothing is typed. */
    void open(SavedPlanView plan, List<TrackView> known) {
        keptTracks = plan.tracks();
        kept.put("name", plan.name());
        kept.put("from", Days.written(plan.from()));
        kept.put("groupSize", Integer.toString(plan.groupSize()));
        kept.put("perWeek", Integer.toString(plan.perWeek()));
        plan.tracks().stream().filter(track -> isKnown(track, known)).forEach(track -> keep(track, track.code()));
        plan.tracks().stream()
                .filter(track -> !isKnown(track, known))
                .findFirst()
                .ifPresent(track -> {
                    keep(track, NEW);
                    kept.put("code", track.code());
                    kept.put("title", track.title());
                });
    }

    private void keep(PlannedTrack track, String suffix) {
        kept.put("first-" + suffix, Integer.toString(track.firstTargetStep()));
        kept.put("last-" + suffix, Integer.toString(track.lastTargetStep()));
        kept.put("seats-" + suffix, track.seats().map(String::valueOf).orElse(""));
        kept.put("weeks-" + suffix, track.weeks().map(String::valueOf).orElse(""));
    }

    private static boolean isKnown(PlannedTrack track, List<TrackView> known) {
        return known.stream().anyMatch(each -> each.code().equals(track.code()));
    }

    LocalDate from(LocalDate unless) {
        return TypedDay.read(text("from")).orElse(unless);
    }

    Teaching teaching() {
        return new Teaching(
                Math.max(1, number("groupSize").orElse(GROUP_SIZE)),
                number("perWeek").orElse(PER_WEEK));
    }

    /** What is planned of the tracks there are, a new one if it has a code, and other new ones of the saved plan. */
    List<PlannedTrack> tracks(List<TrackView> known) {
        List<PlannedTrack> planned = new ArrayList<>();
        known.forEach(track -> planned.add(of(PlannedTrack.of(track))));
        String code = text("code");
        if (!code.isEmpty() && known.stream().noneMatch(track -> track.code().equals(code))) {
            PlannedTrack read = of(new PlannedTrack(NEW, text("title"), 0, 0, Optional.empty(), Optional.empty()));
            planned.add(new PlannedTrack(
                    code, read.title(), read.firstTargetStep(), read.lastTargetStep(), read.seats(), read.weeks()));
        }
        keptTracks.stream()
                .filter(track -> !isKnown(track, known) && !track.code().equals(kept.get("code")))
                .forEach(planned::add);
        return planned;
    }

    private PlannedTrack of(PlannedTrack now) {
        return new PlannedTrack(
                now.code(),
                now.title(),
                number("first-" + now.code()).orElse(now.firstTargetStep()),
                number("last-" + now.code()).orElse(now.lastTargetStep()),
                said("seats-" + now.code(), now.seats()),
                said("weeks-" + now.code(), now.weeks()));
    }

    /** Nothing typed in a field that is there is no number; what is no number changes nothing. */
    private Optional<Integer> said(String name, Optional<Integer> now) {
        boolean emptied = (request.getParameter(name) != null || kept.containsKey(name))
                && text(name).isEmpty();
        return emptied ? Optional.empty() : number(name).or(() -> now);
    }

    private Optional<Integer> number(String name) {
        return Optional.of(text(name))
                .filter(typed -> typed.matches("[0-9]{1,3}"))
                .map(Integer::valueOf);
    }

    String text(String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? kept.getOrDefault(name, "") : value.strip();
    }
}
