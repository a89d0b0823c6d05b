package dk.trinvis.jobschool.web;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.web.CodeChoices;
import dk.trinvis.common.Clock;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.jobschool.LocationService;
import dk.trinvis.jobschool.LocationView;
import dk.trinvis.jobschool.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a place is added, or changed from a day on. */
@Named
@RequestScoped
public class LocationPage {

    @Inject
    private LocationService locations;

    @Inject
    private CodeChoices choices;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private String code = "";
    private @Nullable LocationView shown;
    private List<LocationView> versions = List.of();

    /** Called before the page is shown. */
    public void open() {
        versions = locations.versions(code);
        if (!code.isEmpty()) {
            shown = locations.show(code, clock.today());
        }
    }

    /** What was and will be known of it, the earliest days first. */
    public List<LocationView> getVersions() {
        return versions;
    }

    public boolean isAdding() {
        return shown == null;
    }

    public @Nullable Place getPlace() {
        return shown == null ? null : shown.place();
    }

    public @Nullable Version getVersion() {
        return shown == null ? null : shown.version();
    }

    public String getTitle() {
        return shown == null
                ? texts.of("jobschool.location.add")
                : texts.of("jobschool.location.change", shown.place().name());
    }

    public List<Choice> getKinds() {
        return choices.on(CodeList.LOCATION_KIND, clock.today());
    }

    public List<Choice> getPurposes() {
        return choices.on(CodeList.LOCATION_PURPOSE, clock.today());
    }

    /** The purposes it has. */
    public List<String> getChosen() {
        return shown == null ? List.of() : shown.place().purposes();
    }

    public Optional<LocalDate> getLastDay() {
        return shown == null ? Optional.empty() : shown.days().lastDay();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
