package dk.trinvis.committee;

import dk.trinvis.common.Input;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as a secretary wants it; see {@link KeyFigureSetView}. Left out means: nobody to compare with, no average, and
 * averages by {@link KeyFigureRule#SUM_RATIO}. Its code has no point in it: in addresses the format of a paper follows one.
 */
public record KeyFigureSetEntry(
        @Nullable String name,
        @Nullable String ownArea,
        @Nullable List<String> members,
        @Nullable String averageName,
        @Nullable List<String> averageAreas,
        @Nullable String averageRule) {

    /** More lines can't be told apart in one picture. */
    static final int MOST_MEMBERS = 6;

    private static final int MOST_AVERAGED = 20;
    private static final int NAME_LENGTH = 200;

    /**
     * The comparison with the code; what is wrong is said to the input.
     *
     * @param known the codes of the areas there are
     */
    KeyFigureSetView view(String code, Set<String> known, Input input) {
        KeyFigureSetView view = new KeyFigureSetView(
                input.code("code", code, KeyFigureAreaEntry.CODE_LENGTH),
                input.required("name", name, NAME_LENGTH),
                input.required("ownArea", ownArea, KeyFigureAreaEntry.CODE_LENGTH),
                Objects.requireNonNullElse(members, List.of()),
                input.text("averageName", averageName, KeyFigureAreaEntry.NAME_LENGTH),
                Objects.requireNonNullElse(averageAreas, List.of()),
                Objects.requireNonNullElse(averageRule, KeyFigureRule.SUM_RATIO.code()));
        if (view.code().contains(".")) {
            input.refuse("code", "committee.keyFigure.noPoint");
        }
        if (!view.ownArea().isEmpty()) {
            areas("ownArea", List.of(view.ownArea()), 1, known, input);
        }
        areas("members", view.members(), MOST_MEMBERS, known, input);
        areas("averageAreas", view.averageAreas(), MOST_AVERAGED, known, input);
        withoutOwn("members", view.members(), view, input);
        withoutOwn("averageAreas", view.averageAreas(), view, input);
        if (view.averageName().isEmpty() != view.averageAreas().isEmpty()) {
            input.refuse("averageName", "committee.keyFigure.averageNeedsBoth");
        }
        input.coded("averageRule", KeyFigureRule.class, view.averageRule(), "committee.keyFigure.unknownChoice");
        return view;
    }

    private static void areas(String field, List<String> codes, int most, Set<String> known, Input input) {
        codes.stream()
                .filter(code -> !known.contains(code))
                .findFirst()
                .ifPresent(code -> input.refuse(field, "committee.keyFigure.unknownArea", code));
        if (codes.size() > most || new HashSet<>(codes).size() < codes.size()) {
            input.refuse(field, "committee.keyFigure.areasOnce", most);
        }
    }

    private static void withoutOwn(String field, List<String> codes, KeyFigureSetView view, Input input) {
        if (codes.contains(view.ownArea())) {
            input.refuse(field, "committee.keyFigure.withoutOwn");
        }
    }
}
