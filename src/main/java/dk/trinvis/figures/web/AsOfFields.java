package dk.trinvis.figures.web;

import dk.trinvis.common.AsOf;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.Texts;
import dk.trinvis.common.web.TypedDay;
import dk.trinvis.common.web.TypedMoment;
import dk.trinvis.figures.StatusService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two clocks of a page's address: a day and, for those who want it, the moment up to which things are known. */
@Named
@RequestScoped
public class AsOfFields {

    @Inject
    private StatusService status;

    @Inject
    private Texts texts;

    private @Nullable String asOf;
    private @Nullable String knownAt;
    private Optional<AsOf> understood = Optional.empty();
    private String dayFault = "";
    private String momentFault = "";

    /** Understands what was typed: today and now where nothing was; empty with a fault where it cannot be understood. */
    public Optional<AsOf> read() {
        Optional<LocalDate> day = given(asOf).flatMap(TypedDay::read);
        Optional<Instant> moment = given(knownAt).flatMap(TypedMoment::read);
        if (given(asOf).isPresent() && day.isEmpty()) {
            dayFault = texts.of("figures.notADay");
        }
        if (given(knownAt).isPresent() && moment.isEmpty()) {
            momentFault = texts.of("figures.notAMoment");
        }
        if (!isFaulty()) {
            understood = ask(day, moment);
        }
        return understood;
    }

    private Optional<AsOf> ask(Optional<LocalDate> day, Optional<Instant> moment) {
        try {
            return Optional.of(status.asOf(day, moment));
        } catch (InvalidInput refused) {
            momentFault = texts.in(refused.errors().get(0).message());
            return Optional.empty();
        }
    }

    /** Both clocks for an address on the site. */
    public String getQuery() {
        return understood
                .map(clocks -> "asOf=" + Days.written(clocks.day()) + "&knownAt=" + clocks.knownAt())
                .orElse("");
    }

    /** Both clocks for an address of the API. */
    public String getApiQuery() {
        return understood
                .map(clocks -> "asOf=" + clocks.day() + "&knownAt=" + clocks.knownAt())
                .orElse("");
    }

    /** What stands in the field of the day. */
    public String getShownDay() {
        return understood.map(clocks -> Days.written(clocks.day())).orElseGet(() -> text(asOf));
    }

    /** What stands in the field of the moment; empty while nobody has asked for one. */
    public String getShownMoment() {
        return given(knownAt)
                .map(typed -> understood
                        .map(clocks -> TypedMoment.write(clocks.knownAt()))
                        .orElse(typed))
                .orElse("");
    }

    public boolean isMomentGiven() {
        return given(knownAt).isPresent();
    }

    public boolean isFaulty() {
        return !dayFault.isEmpty() || !momentFault.isEmpty();
    }

    /** Why the day cannot be understood; empty when it can. */
    public String getDayFault() {
        return dayFault;
    }

    /** Why the moment cannot be asked for; empty when it can. */
    public String getMomentFault() {
        return momentFault;
    }

    private static Optional<String> given(@Nullable String typed) {
        return Optional.of(text(typed)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public @Nullable String getAsOf() {
        return asOf;
    }

    public void setAsOf(@Nullable String asOf) {
        this.asOf = asOf;
    }

    public @Nullable String getKnownAt() {
        return knownAt;
    }

    public void setKnownAt(@Nullable String knownAt) {
        this.knownAt = knownAt;
    }
}
