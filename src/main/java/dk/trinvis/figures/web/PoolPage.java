package dk.trinvis.figures.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Texts;
import dk.trinvis.enrolment.PoolService;
import dk.trinvis.enrolment.ReferralView;
import dk.trinvis.figures.Places;
import dk.trinvis.figures.PlacesService;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Those who wait for a place in an initiative, and how many there are. */
@Named
@RequestScoped
public class PoolPage {

    @Inject
    private PoolService pool;

    @Inject
    private PlacesService places;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private String initiative = "";
    private String title = "";
    private List<ReferralView> rows = List.of();
    private @Nullable Places today;

    /** Called before the page is shown. */
    public void open() {
        rows = pool.waiting(initiative);
        today = places.today(initiative);
        title = initiatives.show(initiative).title();
    }

    private Places today() {
        return Objects.requireNonNull(today, "not open yet");
    }

    public String getTitle() {
        return texts.of("figures.pool.title", title);
    }

    /** Places free, of how many. */
    public String getFree() {
        Places places = today();
        return places.free().isPresent()
                ? texts.of(
                        "figures.pool.free",
                        places.free().getAsInt(),
                        places.places().getAsInt(),
                        places.active())
                : texts.of("figures.pool.unlimited", places.active());
    }

    /** What stands in the field of places. */
    public String getPlaces() {
        OptionalInt most = today().places();
        return most.isPresent() ? Integer.toString(most.getAsInt()) : "";
    }

    /** Of the number of places. */
    public Version getVersion() {
        return today().version();
    }

    public List<ReferralView> getRows() {
        return rows;
    }

    public String name(ReferralView row) {
        return row.name().orElseGet(() -> texts.of("figures.protectedName", row.citizenRef()));
    }

    /** May be admitted today, or why not. */
    public String qualifies(ReferralView row) {
        return row.obstacle().map(texts::in).orElseGet(() -> texts.of("figures.pool.qualifies"));
    }

    public boolean isDeciding() {
        return user.may(Permission.DECIDE_ADMISSIONS);
    }

    public String getInitiative() {
        return initiative;
    }

    public void setInitiative(@Nullable String initiative) {
        this.initiative = initiative == null ? "" : initiative;
    }
}
