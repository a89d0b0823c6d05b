package dk.trinvis.initiative.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.initiative.InitiativeEntry;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView.Milestone;
import dk.trinvis.initiative.InitiativeView.MilestoneKind;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Adds or changes an initiative. A grant or milestone whose fields are all empty is left out. */
@WebServlet("/initiative/edit/save")
public class InitiativeServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InitiativeService initiatives;

    public InitiativeServlet() {
        super("/initiative/edit", "initiative.saved");
    }

    @Override
    protected String save(Fields typed) {
        Optional<String> known = typed.optional("initiative");
        String code = known.orElseGet(() -> typed.text("code"));
        InitiativeEntry wanted = entry(typed);
        if (known.isPresent()) {
            initiatives.put(code, wanted, typed.version());
        } else {
            initiatives.make(code, wanted);
        }
        initiatives.useIndicators(code, typed.optional("set"), Optional.empty());
        return "/initiative/list";
    }

    private static InitiativeEntry entry(Fields typed) {
        return new InitiativeEntry(
                typed.text("title"),
                typed.text("purpose"),
                typed.text("journalNumber"),
                typed.day("launchDay").orElse(null),
                typed.day("closedFrom").map(last -> last.plusDays(1)).orElse(null),
                typed.text("ladder"),
                typed.text("team"),
                typed.text("committee"),
                typed.text("recommender"),
                typed.text("unitLabel"),
                typed.number("screeningWeeks").orElse(null),
                rows(typed, GrantFields.TEXTS)
                        .mapToObj(row -> new GrantFields(typed, row).grant())
                        .toList(),
                rows(typed, "kind", "dueOn", "metOn", "deliverable")
                        .mapToObj(row -> milestone(typed, row))
                        .toList());
    }

    private static IntStream rows(Fields typed, String... names) {
        return IntStream.range(0, InitiativePage.MOST_ROWS)
                .filter(row -> Stream.of(names)
                        .anyMatch(name -> typed.optional(name + row).isPresent()));
    }

    private static Milestone milestone(Fields typed, int row) {
        return new Milestone(
                typed.required("kind" + row).equals(MilestoneKind.REPORT.name())
                        ? MilestoneKind.REPORT
                        : MilestoneKind.DELIVERABLE,
                GrantFields.requiredDay(typed, "dueOn" + row),
                typed.day("metOn" + row).orElse(null),
                typed.required("deliverable" + row));
    }
}
