package dk.trinvis.exchange.web;

import dk.trinvis.access.UserService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.exchange.bulk.BulkService;
import dk.trinvis.exchange.bulk.NewBulkChange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where it is said what is to become of the cases that were chosen in a list, or of all of one caseworker. */
@Named
@RequestScoped
public class BulkPage {

    /** The field of one chosen case. */
    static final String CHOSEN = "ref";

    @Inject
    private BulkService bulk;

    @Inject
    private UserService users;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    @Inject
    private ChosenCases chosen;

    private String action = "";
    private String of = "";
    private List<String> refs = List.of();
    private List<Choice> targets = List.of();

    /** Called before the page is shown. */
    public void open() {
        refs = of.isEmpty() ? chosen.refs() : bulk.casesOf(of);
        targets = bulk.targets(action, refs).entrySet().stream()
                .map(target -> Choice.of(target.getKey(), texts.in(target.getValue())))
                .toList();
    }

    public String getTitle() {
        return texts.of("exchange.bulk." + action + ".title");
    }

    /** How many cases it is about, and whose when they are all of somebody's. */
    public String getLead() {
        return of.isEmpty()
                ? texts.of("exchange.bulk.chosen", refs.size())
                : texts.of("exchange.bulk.chosenOf", refs.size(), users.displayName(of));
    }

    /** That some of the citizens chosen have no case that goes on; empty where all have. */
    public String getWithoutCase() {
        return chosen.withoutCase() == 0 ? "" : texts.of("exchange.bulk.withoutCase", chosen.withoutCase());
    }

    /** The most cases that can be changed at once. */
    public int getMost() {
        return NewBulkChange.MOST_ROWS;
    }

    /** Single cases to send on; none when they are all of somebody's. */
    public List<String> getRefs() {
        return of.isEmpty() ? refs : List.of();
    }

    public boolean isNone() {
        return refs.isEmpty();
    }

    /** Whether something besides the day is to be chosen. */
    public boolean isAimed() {
        return bulk.hasTarget(action);
    }

    public List<Choice> getTargets() {
        return targets;
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public String getAction() {
        return action;
    }

    public void setAction(@Nullable String action) {
        this.action = action == null ? "" : action;
    }

    public String getOf() {
        return of;
    }

    public void setOf(@Nullable String of) {
        this.of = of == null ? "" : of;
    }
}
