package dk.trinvis.jobschool;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the job school can meet, as it is on some days. */
@Entity
class Location extends Fact {

    private static final String COMMA = ",";

    private String code;

    private String name;

    private String address;

    private String kind;

    private String purposes;

    @Column(name = "purpose_text")
    private String purposeText;

    private @Nullable Integer capacity;

    @Column(name = "access_notes")
    private String accessNotes;

    private String directions;

    @Column(name = "nearest_stop")
    private String nearestStop;

    private String contact;

    @Column(name = "review_on")
    private @Nullable LocalDate reviewOn;

    @SuppressWarnings("NullAway.Init")
    protected Location() {}

    Location(String code, Place place, DateRange days) {
        super(days);
        this.code = code;
        name = place.name();
        address = place.address();
        kind = place.kind();
        purposes = String.join(COMMA, place.purposes());
        purposeText = place.purposeText();
        capacity = place.capacity().orElse(null);
        accessNotes = place.accessNotes();
        directions = place.directions();
        nearestStop = place.nearestStop();
        contact = place.contact();
        reviewOn = place.reviewOn().orElse(null);
    }

    String code() {
        return code;
    }

    Place place() {
        return new Place(
                name,
                address,
                kind,
                purposes.isEmpty() ? List.of() : List.of(purposes.split(COMMA, -1)),
                purposeText,
                Optional.ofNullable(capacity),
                accessNotes,
                directions,
                nearestStop,
                contact,
                Optional.ofNullable(reviewOn));
    }

    /** The same on other days, to be recorded. */
    Location on(DateRange days) {
        return new Location(code, place(), days);
    }

    @Override
    protected List<@Nullable Object> content() {
        return Arrays.asList(code, place());
    }
}
