package dk.trinvis.figures.web;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.codelist.CodeView;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.Language;
import dk.trinvis.common.web.Texts;
import dk.trinvis.figures.QueueFilter;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.jobschool.JobSchoolService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Cohorts, steps, codes and tracks in the words of the page's language. */
@RequestScoped
public class CohortTitles {

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    @Inject
    private CodeService codes;

    @Inject
    private JobSchoolService jobSchool;

    private final Map<CodeList, Map<String, String>> labels = new HashMap<>();

    /** What the cohort with the name holds, as the heading of its list. */
    public String of(String cohort, InitiativeView initiative, LocalDate day) {
        int dash = cohort.indexOf('-');
        if (dash < 0) {
            return texts.of("figures.cohort." + cohort);
        }
        String code = cohort.substring(dash + 1);
        return switch (cohort.substring(0, dash)) {
            case "step" -> texts.of("figures.cohort.step", code);
            case "outcome" -> texts.of("figures.cohort.outcome", label(CodeList.OUTCOME, code));
            case "endReason" -> texts.of("figures.cohort.endReason", label(CodeList.OTHER_END_REASON, code));
            case "activity" -> texts.of("figures.cohort.activity", label(CodeList.ACTIVITY_TYPE, code));
            case "waiting" -> texts.of("figures.cohort.waiting", track(code, initiative, day));
            default -> texts.of("figures.cohort.track", track(code, initiative, day));
        };
    }

    /** What the cohort of the work queue or of a team's load with the name holds. */
    String ofQueue(String cohort) {
        return cohort.startsWith("step-")
                ? texts.of("figures.cohort.step", cohort.substring("step-".length()))
                : QueueFilter.dayScreened(cohort)
                        .map(day -> texts.of("figures.queue.of.screenedOn", Days.written(day)))
                        .orElseGet(() -> texts.of("figures.queue.of." + cohort));
    }

    /** The label of a code, the code itself where it has none. */
    String label(CodeList list, String code) {
        return labels.computeIfAbsent(list, this::all).getOrDefault(code, code);
    }

    /** Why an enrolment ended, whichever kind of reason it is. */
    String endReason(String code) {
        String outcome = label(CodeList.OUTCOME, code);
        return outcome.equals(code) ? label(CodeList.OTHER_END_REASON, code) : outcome;
    }

    private String track(String code, InitiativeView initiative, LocalDate day) {
        return jobSchool.tracks(initiative.id(), day).stream()
                .filter(track -> track.code().equals(code))
                .findFirst()
                .map(track -> track.title())
                .orElse(code);
    }

    private Map<String, String> all(CodeList list) {
        Map<String, String> all = new HashMap<>();
        for (CodeView code : codes.ever(list)) {
            all.put(code.code(), code.label(language.getLocale()));
        }
        return all;
    }
}
