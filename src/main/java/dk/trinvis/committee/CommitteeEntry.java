package dk.trinvis.committee;

import dk.trinvis.common.Coded;
import dk.trinvis.common.Input;
import dk.trinvis.figures.Disclosure;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A committee as a secretary wants it; see {@link CommitteeView}, which also says what is left out means. */
public record CommitteeEntry(
        @Nullable String name,
        @Nullable String municipality,
        @Nullable String kind,
        @Nullable Integer threshold,
        @Nullable String template,
        @Nullable Boolean publicEditions,
        @Nullable Integer viceChairs) {

    static final int CODE_LENGTH = 40;

    private static final int NAME_LENGTH = 200;
    private static final int MUNICIPALITY_LENGTH = 100;
    private static final int HIGHEST_THRESHOLD = 20;
    private static final int MOST_VICE_CHAIRS = 9;

    /** The committee with the code; what is wrong is said to the input. */
    CommitteeView view(String code, Input input) {
        String wanted = Objects.requireNonNullElse(kind, CommitteeKind.COMMITTEE.code());
        if (Coded.find(CommitteeKind.class, wanted).isEmpty()) {
            input.refuse("kind", "committee.unknownKind");
        }
        int lowest = Objects.requireNonNullElse(threshold, Disclosure.DEFAULT_THRESHOLD);
        if (lowest < Disclosure.LOWEST_THRESHOLD || lowest > HIGHEST_THRESHOLD) {
            input.refuse("threshold", "committee.thresholdBetween", Disclosure.LOWEST_THRESHOLD, HIGHEST_THRESHOLD);
        }
        if (viceChairs != null && (viceChairs < 0 || viceChairs > MOST_VICE_CHAIRS)) {
            input.refuse("viceChairs", "committee.viceChairsAtMost", MOST_VICE_CHAIRS);
        }
        return new CommitteeView(
                input.code("code", code, CODE_LENGTH),
                input.required("name", name, NAME_LENGTH),
                input.text("municipality", municipality, MUNICIPALITY_LENGTH),
                wanted,
                lowest,
                input.code("template", Objects.requireNonNullElse(template, CommitteeView.FIRST_TEMPLATE), CODE_LENGTH),
                Boolean.TRUE.equals(publicEditions),
                Optional.ofNullable(viceChairs));
    }
}
