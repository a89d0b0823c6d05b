package dk.trinvis.jobschool.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.access.UserService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Texts;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.jobschool.TrackService;
import dk.trinvis.jobschool.TrackVersion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tracks of an initiative through their days, or everything ever recorded of one of them. */
@Named
@RequestScoped
public class TracksPage {

    @Inject
    private TrackService tracks;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private String initiative = "";
    private String track = "";
    private String title = "";
    private List<TrackVersion> rows = List.of();
    private Map<String, String> places = Map.of();

    static String addressOf(String initiative) {
        return "/jobschool/tracks?initiative=" + URLEncoder.encode(initiative, StandardCharsets.UTF_8);
    }

    /** Called before the page is shown. */
    public void open() {
        title = initiatives.show(initiative).title();
        places = tracks.placeNames();
        rows = track.isEmpty() ? tracks.all(initiative) : tracks.history(initiative, track);
    }

    public String getTitle() {
        return texts.of("jobschool.tracks.title", title);
    }

    public List<TrackVersion> getRows() {
        return rows;
    }

    /** Whether the user makes and changes them. */
    public boolean isChanging() {
        return user.may(Permission.CHANGE_TRACKS) || user.may(Permission.CHANGE_CODES);
    }

    /** The steps that it is for. */
    public String steps(TrackVersion row) {
        int first = row.track().firstTargetStep();
        int last = row.track().lastTargetStep();
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    public String seats(TrackVersion row) {
        return row.track().seats().map(texts::number).orElseGet(() -> texts.of("jobschool.track.noLimit"));
    }

    public String weeks(TrackVersion row) {
        return row.track().weeks().map(texts::number).orElse("–");
    }

    public String responsible(TrackVersion row) {
        return row.track().responsible().map(users::displayName).orElse("–");
    }

    /** Where it usually meets. */
    public String place(TrackVersion row) {
        return row.track()
                .location()
                .map(code -> places.getOrDefault(code, code))
                .orElse("");
    }

    /** Whether it holds today, has been or is to come, or is no longer believed. */
    public String state(TrackVersion row) {
        if (!row.counts()) {
            return texts.of(
                    row.correctionReason().isPresent() ? "jobschool.track.corrected" : "jobschool.track.replaced");
        }
        if (row.firstDay().isAfter(clock.today())) {
            return texts.of("jobschool.track.ahead");
        }
        boolean over =
                row.lastDay().filter(last -> last.isBefore(clock.today())).isPresent();
        return texts.of(over ? "jobschool.track.over" : "jobschool.track.now");
    }

    public String getInitiative() {
        return initiative;
    }

    public void setInitiative(@Nullable String initiative) {
        this.initiative = initiative == null ? "" : initiative;
    }

    public String getTrack() {
        return track;
    }

    public void setTrack(@Nullable String track) {
        this.track = track == null ? "" : track;
    }
}
