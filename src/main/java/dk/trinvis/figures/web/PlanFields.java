package dk.trinvis.figures.web;

import dk.trinvis.common.web.TypedDay;
import dk.trinvis.figures.TrackPlan.Teaching;
import dk.trinvis.jobschool.PlannedTrack;
import dk.trinvis.jobschool.TrackView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    LocalDate from(LocalDate unless) {
        return TypedDay.read(text("from")).orElse(unless);
    }

    Teaching teaching() {
        return new Teaching(
                Math.max(1, number("groupSize").orElse(GROUP_SIZE)),
                number("perWeek").orElse(PER_WEEK));
    }

    /** What is planned of the tracks there are, and a new one if it has a code. */
    List<PlannedTrack> tracks(List<TrackView> known) {
        List<PlannedTrack> planned = new ArrayList<>();
        known.forEach(track -> planned.add(of(PlannedTrack.of(track))));
        String code = text("code");
        if (!code.isEmpty() && known.stream().noneMatch(track -> track.code().equals(code))) {
            PlannedTrack read = of(new PlannedTrack(NEW, text("title"), 0, 0, Optional.empty(), Optional.empty()));
            planned.add(new PlannedTrack(
                    code, read.title(), read.firstTargetStep(), read.lastTargetStep(), read.seats(), read.weeks()));
        }
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
        boolean emptied = request.getParameter(name) != null && text(name).isEmpty();
        return emptied ? Optional.empty() : number(name).or(() -> now);
    }

    private Optional<Integer> number(String name) {
        return Optional.of(text(name))
                .filter(typed -> typed.matches("[0-9]{1,3}"))
                .map(Integer::valueOf);
    }

    String text(String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
