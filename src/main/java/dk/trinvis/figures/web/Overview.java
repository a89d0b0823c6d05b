package dk.trinvis.figures.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.common.Demonstration;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.Texts;
import dk.trinvis.figures.StatusService;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.initiative.InitiativeView.Milestone;
import dk.trinvis.initiative.InitiativeView.MilestoneKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The initiatives with how many are active today, for the start page and the list of them. */
@Named
@RequestScoped
public class Overview {

    /** The day whose figures the sample data are made for. */
    private static final LocalDate DAY_OF_THE_SAMPLE = LocalDate.of(2023, 9, 27);

    @Inject
    private InitiativeService initiatives;

    @Inject
    private StatusService status;

    @Inject
    private CurrentUser user;

    @Inject
    private WorkQueue queue;

    @Inject
    private Demonstration demonstration;

    @Inject
    private Texts texts;

    private List<Row> rows = List.of();

    /**
     * An initiative.
     *
     * @param active how many are active today; empty text for those who may not see figures
     * @param address its status today; empty for those who may not see figures
     * @param sampleAddress its status on the day the sample data are made for; empty elsewhere
     */
    public record Row(InitiativeView initiative, String active, String address, String sampleAddress) {

        /** When the committee was last given a status; a dash if it never was. */
        public String lastReport() {
            return initiative.milestones().stream()
                    .filter(each -> each.kind() == MilestoneKind.REPORT && each.metOn() != null)
                    .map(Milestone::dueOn)
                    .max(Comparator.naturalOrder())
                    .map(Days::written)
                    .orElse("–");
        }
    }

    /** Called before the start page is shown, to everybody; those with a {@link WorkQueue} see that instead. */
    public void open() {
        if (isInitiativesShown() && !queue.isAllowed()) {
            list();
        }
    }

    /** Called before the list is shown; refused to those whose business initiatives are not. */
    public void list() {
        Optional<Map<Long, Integer>> active =
                user.may(Permission.SEE_FIGURES) ? Optional.of(status.activeToday()) : Optional.empty();
        rows = initiatives.all().stream().map(each -> row(each, active)).toList();
    }

    /** Whether initiatives are any of the user's business. */
    public boolean isInitiativesShown() {
        return user.may(Permission.SEE_FIGURES) || user.may(Permission.READ_CASES);
    }

    public List<Row> getRows() {
        return rows;
    }

    private Row row(InitiativeView initiative, Optional<Map<Long, Integer>> active) {
        if (active.isEmpty()) {
            return new Row(initiative, "", "", "");
        }
        String address = "/figures/status?code=" + URLEncoder.encode(initiative.code(), StandardCharsets.UTF_8);
        boolean sample = demonstration.isWithSampleData()
                && initiative.synthetic()
                && initiative.running().contains(DAY_OF_THE_SAMPLE);
        return new Row(
                initiative,
                texts.number(active.get().getOrDefault(initiative.id(), 0)),
                address,
                sample ? address + "&asOf=" + Days.written(DAY_OF_THE_SAMPLE) : "");
    }

    public String getDayOfTheSample() {
        return Days.written(DAY_OF_THE_SAMPLE);
    }
}
