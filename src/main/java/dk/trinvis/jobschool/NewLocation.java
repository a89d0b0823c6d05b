package dk.trinvis.jobschool;

import dk.trinvis.common.Input;
import dk.trinvis.common.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A location as somebody wants it; the names are those of {@link Place}.
 *
 * @param from the first day on which it is so; today when it is not said
 * @param lastDay the last day on which it may be used, if there is one
 * @param reason why it is recorded so late, or what was wrong with what is recorded from that day; where it is or was
 */
public record NewLocation(
        @Nullable String name,
        @Nullable String address,
        @Nullable String kind,
        @Nullable List<String> purposes,
        @Nullable String purposeText,
        @Nullable Integer capacity,
        @Nullable String accessNotes,
        @Nullable String directions,
        @Nullable String nearestStop,
        @Nullable String contact,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay,
        @Prose @Nullable String reason) {

    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_PURPOSE = 400;
    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_PURPOSES = 6;
    private static final int MOST_PEOPLE = 2_000;

    /** What is to be known of it; what is wrong is said to the input. */
    Place place(Input input) {
        List<String> codes = Objects.requireNonNullElse(purposes, List.<String>of()).stream()
                .filter(Objects::nonNull)
                .toList();
        if (codes.size() > MOST_PURPOSES) {
            input.refuse("purposes", "jobschool.location.tooManyPurposes", MOST_PURPOSES);
        }
        return new Place(
                input.required("name", name, LONGEST_NAME),
                input.text("address", address, LONGEST_LINE),
                input.required("kind", kind, LONGEST_CODE),
                codes,
                input.text("purposeText", purposeText, LONGEST_PURPOSE),
                input.between("capacity", capacity, 1, MOST_PEOPLE),
                input.text("accessNotes", accessNotes, LONGEST_TEXT),
                input.text("directions", directions, LONGEST_TEXT),
                input.text("nearestStop", nearestStop, LONGEST_NAME),
                input.text("contact", contact, LONGEST_LINE),
                Optional.ofNullable(reviewOn));
    }
}
