package dk.trinvis.jobschool.web;

import dk.trinvis.codelist.CodeList;
import dk.trinvis.codelist.CodeService;
import dk.trinvis.common.Clock;
import dk.trinvis.common.web.Texts;
import dk.trinvis.jobschool.LocationService;
import dk.trinvis.jobschool.LocationView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places where the job school can meet. */
@Named
@RequestScoped
public class LocationsPage {

    @Inject
    private LocationService locations;

    @Inject
    private CodeService codes;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private List<LocationView> rows = List.of();

    /** Called before the list is shown. */
    public void list() {
        rows = locations.all(clock.today());
    }

    public List<LocationView> getRows() {
        return rows;
    }

    public String kind(LocationView row) {
        return texts.in(codes.label(row.place().kind(), CodeList.LOCATION_KIND));
    }

    /** Its purposes in words, those of the list first. */
    public String purposes(LocationView row) {
        return Stream.concat(
                        row.place().purposes().stream()
                                .map(purpose -> texts.in(codes.label(purpose, CodeList.LOCATION_PURPOSE))),
                        Stream.of(row.place().purposeText()).filter(text -> !text.isEmpty()))
                .collect(Collectors.joining(", "));
    }

    /** Whether somebody was to look at it by now. */
    public boolean isReviewDue(LocationView row) {
        return row.place().reviewOn().filter(day -> !day.isAfter(clock.today())).isPresent();
    }
}
