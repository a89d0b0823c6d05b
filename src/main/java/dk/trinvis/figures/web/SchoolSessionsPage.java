package dk.trinvis.figures.web;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.web.Texts;
import dk.trinvis.figures.SchoolSession;
import dk.trinvis.figures.SchoolSessionsService;
import dk.trinvis.figures.SessionGroup;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.jobschool.JobSchoolService;
import dk.trinvis.jobschool.LocationService;
import dk.trinvis.jobschool.Slot;
import dk.trinvis.jobschool.TrackView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sessions behind a number of a status; the address always shows the same. */
@Named
@RequestScoped
public class SchoolSessionsPage {

    private static final int SIZE = 25;

    @Inject
    private SchoolSessionsService sessions;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private JobSchoolService jobSchool;

    @Inject
    private LocationService locations;

    @Inject
    private AsOfFields clocks;

    @Inject
    private CohortTitles titles;

    @Inject
    private Texts texts;

    private String code = "";
    private String group = "";
    private String track = "";
    private int from;
    private @Nullable InitiativeView initiative;
    private Optional<AsOf> asOf = Optional.empty();
    private List<SchoolSession> rows = List.of();
    private Map<String, String> tracks = Map.of();
    private Map<String, String> places = Map.of();

    /** Called before the page is shown. */
    public void open() {
        InitiativeView found = initiatives.show(code);
        initiative = found;
        SessionGroup wanted = SessionGroup.ofCode(group).orElseThrow(() -> new NotFound("sessions"));
        asOf = clocks.read();
        asOf.ifPresent(asked -> {
            rows = sessions.open(found, wanted, track, asked);
            tracks = jobSchool.tracks(found.id(), asked).stream()
                    .collect(Collectors.toMap(TrackView::code, TrackView::title));
            places = locations.names(asked.day());
        });
    }

    public String getTitle() {
        String title = texts.of("figures.sessions." + group);
        return track.isEmpty() ? title : title + ": " + tracks.getOrDefault(track, track);
    }

    /** The figure with its unit. */
    public String getCount() {
        return texts.of("figures.sessions", rows.size());
    }

    /** The clocks; empty when they were not understood. */
    public Optional<AsOf> getAsOf() {
        return asOf;
    }

    public @Nullable InitiativeView getInitiative() {
        return initiative;
    }

    /** Those of this page. */
    public List<SchoolSession> getRows() {
        return rows.stream().skip(place()).limit(SIZE).toList();
    }

    /** Which of the rows these are. */
    public String getRange() {
        return texts.of("figures.range", place() + 1, place() + getRows().size(), rows.size());
    }

    public boolean isHasNext() {
        return place() + SIZE < rows.size();
    }

    public boolean isHasPrevious() {
        return place() > 0;
    }

    public String getNextAddress() {
        return address(place() + SIZE);
    }

    public String getPreviousAddress() {
        return address(Math.max(place() - SIZE, 0));
    }

    private int place() {
        return Math.max(from, 0);
    }

    private String address(int place) {
        return "/figures/sessions?code=" + encoded(code) + "&" + clocks.getQuery() + "&group=" + encoded(group)
                + "&track=" + encoded(track) + (place == 0 ? "" : "&from=" + place);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The clock times as people write them. */
    public String times(SchoolSession row) {
        return new Slot(row.day(), LocalTime.parse(row.starts()), LocalTime.parse(row.ends())).times();
    }

    public String track(SchoolSession row) {
        return tracks.getOrDefault(row.track(), row.track());
    }

    public String place(SchoolSession row) {
        return places.getOrDefault(row.location(), row.location());
    }

    public String purpose(SchoolSession row) {
        return titles.label(CodeList.LOCATION_PURPOSE, row.purpose());
    }

    public String getStatusAddress() {
        return "/figures/status?code=" + encoded(code) + "&" + clocks.getQuery();
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String group) {
        this.group = group == null ? "" : group;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public String getTrack() {
        return track;
    }

    public void setTrack(@Nullable String track) {
        this.track = track == null ? "" : track;
    }
}
