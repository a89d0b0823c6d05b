package dk.trinvis.figures;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.CodeView;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.RuleBroken;
import dk.trinvis.enrolment.FollowUpRule;
import dk.trinvis.figures.LastingOutcome.Asked;
import dk.trinvis.figures.LastingOutcome.Counts;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.initiative.Money;
import dk.trinvis.initiative.MoneyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells, for whoever asks, what was spent for each outcome that lasted; never of money that is for developing something. */
@ApplicationScoped
@Transactional
@Allow(Permission.SEE_FIGURES)
public class LastingService {

    /** What counts as positive where nobody says otherwise (D-5): support by a spouse is no job, and who has gone home has not been placed. */
    public static final List<String> OUTCOMES = List.of("education", "employment");

    @Inject
    private Cohorts cohorts;

    @Inject
    private StatusService status;

    @Inject
    private MoneyService service;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private CodeService codes;

    /**
     * The spending up to the month of the day for each outcome that lasted; {@link RuleBroken} for development money.
     *
     * @param internal whether it is for those who work with the initiative. All others are told no number of cases, however
     *     large: whoever chooses the outcomes could subtract one answer from another
     */
    public LastingOutcome of(String code, AsOf asOf, Asked asked, boolean internal) {
        InitiativeView initiative = initiatives.show(code);
        check(asked);
        Money money = service.money(code, asOf);
        if (money.isDevelopment()) {
            throw new RuleBroken("figures.lasting.development");
        }
        LocalDate latest = FollowUpRule.latestUntil(asOf.day(), asked.weeks());
        Cohort ended = Cohort.endedLongAgo(asked.outcomes(), latest);
        Cohort lasting = Cohort.lasting(asked.outcomes(), latest, asked.weeks());
        Map<Cohort, Integer> counted = cohorts.count(status.ask(initiative, asOf), List.of(ended, lasting));
        Counts counts = new Counts(StatusCounts.of(counted, ended), StatusCounts.of(counted, lasting));
        return LastingOutcome.of(asOf.day(), asked, money.spent(), counts, internal);
    }

    private void check(Asked asked) {
        Set<String> known =
                codes.ever(CodeList.OUTCOME).stream().map(CodeView::code).collect(Collectors.toSet());
        if (asked.outcomes().isEmpty() || !known.containsAll(asked.outcomes())) {
            throw new InvalidInput("outcome", "figures.lasting.outcomes");
        }
        if (!FollowUpRule.WEEKS.contains(asked.weeks())) {
            throw new InvalidInput("weeks", "figures.lasting.unknownWeeks");
        }
    }
}
