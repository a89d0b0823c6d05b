package dk.trinvis.figures.web;

import dk.trinvis.figures.SavedFilterService;
import dk.trinvis.figures.SavedFilterService.SavedFilterRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a filter of the work queue is given a name, and where those with a name are forgotten again. */
@Named
@RequestScoped
public class FiltersPage {

    @Inject
    private SavedFilterService saved;

    private List<SavedFilterRow> own = List.of();
    private String reason = "";
    private String who = "";
    private String initiative = "";
    private String since = "";

    /** Called before the page is shown. */
    public void open() {
        own = saved.own();
    }

    public List<SavedFilterRow> getOwn() {
        return own;
    }

    /** Whether there is a filter to save. */
    public boolean isFilterGiven() {
        return !reason.isEmpty();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who == null ? "" : who;
    }

    public String getInitiative() {
        return initiative;
    }

    public void setInitiative(@Nullable String initiative) {
        this.initiative = initiative == null ? "" : initiative;
    }

    public String getSince() {
        return since;
    }

    public void setSince(@Nullable String since) {
        this.since = since == null ? "" : since;
    }
}
