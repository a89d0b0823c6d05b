package dk.trinvis.committee;

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
        @Nullable Boolean withholdsZeros,
        @Nullable String template,
        @Nullable Boolean publicEditions,
        @Nullable Integer viceChairs) {

    static final int CODE_LENGTH = 40;

    private static final int NAME_LENGTH = 200;
    private static final int MUNICIPALITY_LENGTH = 100;
    private static final int HIGHEST_THRESHOLD = 20;
    private static final int MOST_VICE_CHAIRS = 9;

    /**
     * The committee with the code; what is wrong is said to the input.
     *
     * @param before it, where there is one: whoever does not know of zeros that it withholds does not open them
     */
    CommitteeView view(String code, Optional<CommitteeView> before, Input input) {
        String wanted = Objects.requireNonNullElse(kind, CommitteeKind.COMMITTEE.code());
        return new CommitteeView(
                input.code("code", code, CODE_LENGTH),
                input.required("name", name, NAME_LENGTH),
                input.text("municipality", municipality, MUNICIPALITY_LENGTH),
                input.coded("kind", CommitteeKind.class, wanted, "committee.unknownKind")
                        .code(),
                input.between("threshold", threshold, Disclosure.LOWEST_THRESHOLD, HIGHEST_THRESHOLD)
                        .orElse(Disclosure.DEFAULT_THRESHOLD),
                Objects.requireNonNullElse(
                        withholdsZeros,
                        before.map(CommitteeView::withholdsZeros).orElse(false)),
                input.code("template", Objects.requireNonNullElse(template, CommitteeView.FIRST_TEMPLATE), CODE_LENGTH),
                Boolean.TRUE.equals(publicEditions),
                input.between("viceChairs", viceChairs, 0, MOST_VICE_CHAIRS));
    }
}
