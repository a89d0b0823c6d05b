package dk.trinvis.initiative.web;

import dk.trinvis.common.Decimals;
import dk.trinvis.common.Version;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.initiative.TargetComparator;
import dk.trinvis.initiative.TargetService;
import dk.trinvis.initiative.TargetView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One target of an initiative to change or to measure, or a new one. */
@Named
@RequestScoped
public class TargetPage {

    @Inject
    private TargetService targets;

    @Inject
    private Texts texts;

    private String ref = "";
    private String target = "";
    private @Nullable InitiativeView initiative;
    private @Nullable TargetView shown;

    /** Called before the page is shown; not found where the initiative is another team's, or there is no such target. */
    public void open() {
        initiative = targets.changeable(ref);
        if (!target.isEmpty()) {
            shown = targets.show(ref, target);
        }
    }

    /** Once it is open. */
    public @Nullable InitiativeView getInitiative() {
        return initiative;
    }

    /** The target as it is; nothing for a new one. */
    public @Nullable TargetView getShown() {
        return shown;
    }

    /** Of the target; nothing for a new one. */
    public @Nullable Version getVersion() {
        return shown == null ? null : targets.version(ref, target);
    }

    public List<Choice> getComparators() {
        return texts.choices(Stream.of(TargetComparator.values()), code -> "initiative.comparator." + code);
    }

    /** The value that is aimed at, as it is typed; empty text for a new one. */
    public String getAim() {
        return shown == null ? "" : written(shown.aim());
    }

    /** The years on the way as they are typed. */
    public String getPath() {
        return shown == null
                ? ""
                : shown.path().stream()
                        .map(year -> year.year() + ": " + written(year.aim()))
                        .collect(Collectors.joining("\n"));
    }

    private static String written(BigDecimal number) {
        return Decimals.written(number.movePointRight(2).longValue());
    }

    /** The page that shows where the targets stand. */
    public String getBack() {
        return back(ref);
    }

    static String back(String ref) {
        return "/initiative/aims?ref=" + URLEncoder.encode(ref, StandardCharsets.UTF_8);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(@Nullable String target) {
        this.target = target == null ? "" : target;
    }
}
