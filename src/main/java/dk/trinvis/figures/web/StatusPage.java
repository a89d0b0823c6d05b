package dk.trinvis.figures.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.web.Texts;
import dk.trinvis.figures.StatusFigures;
import dk.trinvis.figures.StatusService;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeService.Reported;
import dk.trinvis.initiative.InitiativeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The status of an initiative on a day: every figure a way into its list, and the papers made of them. */
@Named
@RequestScoped
public class StatusPage {

    private static final List<String> AUDIENCES = List.of("internal", "closed", "public");

    @Inject
    private StatusService status;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private AsOfFields clocks;

    @Inject
    private StatusTables tables;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private String code = "";
    private @Nullable InitiativeView initiative;
    private @Nullable StatusFigures figures;
    private @Nullable Reported reported;

    /** A paper to make.
     *
     * @param audience who it is for, as the API calls them
     * @param query everything of its address after the format
     */
    public record PaperLink(String audience, String address, String query) {}

    /** Called before the page is shown. */
    public void open() {
        InitiativeView found = initiatives.show(code);
        initiative = found;
        reported = initiatives.reported(found.id());
        Optional<AsOf> asked = clocks.read();
        if (asked.isPresent()) {
            StatusFigures counted = status.status(code, asked.get());
            figures = counted;
            tables.fill(found, counted, user.may(Permission.OPEN_COHORTS) ? listAddress() : "");
        }
    }

    private String listAddress() {
        return "/figures/cohort?code=" + encoded() + "&" + clocks.getQuery() + "&cohort=";
    }

    /** The initiative, once it is open. */
    public @Nullable InitiativeView getInitiative() {
        return initiative;
    }

    /** Null when the clocks were not understood. */
    public @Nullable StatusFigures getFigures() {
        return figures;
    }

    /** Whether all checks hold, in a sentence. */
    public String getVerdict() {
        long broken = figures == null
                ? 0
                : figures.checks().stream().filter(check -> !check.holds()).count();
        return texts.of("figures.verdict", broken);
    }

    /** The list of the cases behind a check; empty where there are none, and for those who may not open any. */
    public String listOf(StatusFigures.Check check) {
        return user.may(Permission.OPEN_COHORTS) && !check.cohort().isEmpty() ? listAddress() + check.cohort() : "";
    }

    public boolean isPapersAllowed() {
        return user.may(Permission.MAKE_DOCUMENTS);
    }

    /** How far the figures have been reported, once the page is open. */
    public @Nullable Reported getReported() {
        return reported;
    }

    public List<PaperLink> getPapers() {
        return AUDIENCES.stream()
                .map(audience -> new PaperLink(
                        audience,
                        "/api/initiatives/" + encoded() + "/status",
                        "?" + clocks.getApiQuery() + "&audience=" + audience))
                .toList();
    }

    /** The same day as known now. */
    public String getKnownNowAddress() {
        return "/figures/status?code=" + encoded() + "&asOf=" + clocks.getShownDay();
    }

    private String encoded() {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
