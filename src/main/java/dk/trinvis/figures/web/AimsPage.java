package dk.trinvis.figures.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Permission;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.Texts;
import dk.trinvis.initiative.InitiativeService;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.initiative.InitiativeView.Grant;
import dk.trinvis.initiative.Money;
import dk.trinvis.initiative.MoneyService;
import dk.trinvis.initiative.TargetService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was granted to an initiative and spent, and where what it aims at stands, on a day. */
@Named
@RequestScoped
public class AimsPage {

    @Inject
    private MoneyService service;

    @Inject
    private TargetService targets;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private AsOfFields clocks;

    @Inject
    private AimTables tables;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private String ref = "";
    private @Nullable InitiativeView initiative;
    private @Nullable Money money;
    private @Nullable Instant knownAt;

    /** Called before the page is shown. */
    public void open() {
        initiative = initiatives.show(ref);
        Optional<AsOf> asked = clocks.read();
        if (asked.isPresent()) {
            knownAt = asked.get().knownAt();
            money = service.money(ref, asked.get());
            tables.fill(targets.aims(ref, asked.get()));
        }
    }

    /** Once the page is open. */
    public @Nullable InitiativeView getInitiative() {
        return initiative;
    }

    /** Null when the clocks were not understood. */
    public @Nullable Money getMoney() {
        return money;
    }

    public @Nullable Instant getKnownAt() {
        return knownAt;
    }

    /** Whether the user may change what the initiative aims at. */
    public boolean isChanging() {
        return initiative != null && user.may(Permission.MAKE_DOCUMENTS) && initiatives.isOwn(initiative);
    }

    /** A grant in a sentence. */
    public String grant(Grant grant) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.of(
                grant.committee().isBlank() ? "figures.aims.grant" : "figures.aims.grantBy",
                kroner(grant.amountOere()),
                Days.written(grant.grantedOn()),
                grant.purpose(),
                grant.committee()));
        if (!grant.condition().isBlank()) {
            parts.add(texts.of("figures.aims.condition", grant.condition()));
        }
        if (grant.development()) {
            parts.add(texts.of("figures.aims.development"));
        }
        return String.join(" ", parts);
    }

    /** Øre as the language writes kroner. */
    public String kroner(long oere) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(oere % 100 == 0 ? 0 : 2);
        return texts.of("figures.aims.kroner", format.format(BigDecimal.valueOf(oere, 2)));
    }

    /** The month as the language writes it: {@code nov. 2026}. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM uuuu", texts.locale()).format(month);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }
}
