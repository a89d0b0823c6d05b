package dk.trinvis.figures.web;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.Texts;
import dk.trinvis.common.web.TypedDay;
import dk.trinvis.figures.Counted;
import dk.trinvis.figures.LocationUse;
import dk.trinvis.figures.LocationUseService;
import dk.trinvis.jobschool.LocationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the places of the job school were used for, month by month. */
@Named
@RequestScoped
public class LocationUsePage {

    @Inject
    private LocationUseService service;

    @Inject
    private LocationService locations;

    @Inject
    private CohortTitles titles;

    @Inject
    private AsOfFields clocks;

    @Inject
    private Texts texts;

    private String from = "";
    private String to = "";
    private String fromFault = "";
    private String toFault = "";
    private @Nullable LocationUse use;
    private Map<String, String> names = Map.of();

    /** Called before the page is shown. */
    public void open() {
        Optional<LocalDate> first = TypedDay.read(from);
        Optional<LocalDate> last = TypedDay.read(to);
        fromFault = fault(from, first);
        toFault = fault(to, last);
        Optional<AsOf> asked = clocks.read();
        if (asked.isPresent() && fromFault.isEmpty() && toFault.isEmpty()) {
            count(first, last, asked.get());
        }
    }

    private String fault(String typed, Optional<LocalDate> day) {
        return typed.isBlank() || day.isPresent() ? "" : texts.of("figures.notADay");
    }

    private void count(Optional<LocalDate> first, Optional<LocalDate> last, AsOf asked) {
        try {
            LocationUse counted = service.use(first, last, asked.knownAt());
            use = counted;
            names = locations.names(counted.lastDay());
        } catch (InvalidInput refused) {
            toFault = texts.in(refused.errors().get(0).message());
        }
    }

    /** Null when what was typed was not understood. */
    public @Nullable LocationUse getUse() {
        return use;
    }

    public String name(LocationUse.Row row) {
        return names.getOrDefault(row.location(), row.location());
    }

    public String purpose(LocationUse.Row row) {
        return titles.label(CodeList.LOCATION_PURPOSE, row.purpose());
    }

    /** The month as the language writes it: {@code nov. 2026}. */
    public String written(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM uuuu", texts.locale()).format(month);
    }

    public int held(LocationUse.Row row, YearMonth month) {
        return Optional.ofNullable(row.months().get(month)).map(Counted::number).orElse(0);
    }

    /** The latest first. */
    public List<YearMonth> getMonths() {
        List<YearMonth> months = use == null ? new ArrayList<>() : new ArrayList<>(use.months());
        Collections.reverse(months);
        return months;
    }

    /** What stands in the field of the first day. */
    public String getShownFrom() {
        return use == null ? from : Days.written(use.days().first());
    }

    /** What stands in the field of the last day. */
    public String getShownTo() {
        return use == null ? to : Days.written(use.lastDay());
    }

    /** Why the first day cannot be understood; empty when it can. */
    public String getFromFault() {
        return fromFault;
    }

    /** Why the last day cannot be asked for; empty when it can. */
    public String getToFault() {
        return toFault;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from == null ? "" : from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to == null ? "" : to;
    }
}
