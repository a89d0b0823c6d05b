package dk.trinvis.committee;

import dk.trinvis.common.Input;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A template as a secretary wants it; see {@link TemplateView}.
 *
 * @param sections each role once, the presentation and the explained figures among them
 */
public record TemplateEntry(
        @Nullable String name,
        @Nullable String itemWord,
        @Nullable String numbering,
        @Nullable String recommender,
        @Nullable Boolean numberedRecommendation,
        @Nullable String oral,
        @Nullable List<@Nullable Section> sections) {

    private static final int CODE_LENGTH = 40;
    private static final int WORD_LENGTH = 40;
    private static final int TITLE_LENGTH = 200;
    private static final int TEXT_LENGTH = 1_000;

    /** Without them a paper has no figures, or nobody knows what they mean. */
    private static final Set<String> NEEDED =
            Set.of(TemplateRole.PRESENTATION.code(), TemplateRole.FIGURES_EXPLAINED.code());

    /** See {@link TemplateView.Section}. */
    public record Section(
            @Nullable String role,
            @Nullable String heading,
            @Nullable String emptyText,
            @Nullable Boolean shownWhenEmpty) {}

    /** The template with the code; what is wrong is said to the input. */
    TemplateView view(String code, Input input) {
        String counted = Objects.requireNonNullElse(numbering, TemplateNumbering.RUNS_ON.code());
        return new TemplateView(
                input.code("code", code, CODE_LENGTH),
                input.required("name", name, TITLE_LENGTH),
                input.required("itemWord", itemWord, WORD_LENGTH),
                input.coded("numbering", TemplateNumbering.class, counted, "committee.template.unknownNumbering")
                        .code(),
                input.text("recommender", recommender, TITLE_LENGTH),
                Boolean.TRUE.equals(numberedRecommendation),
                input.required("oral", oral, TITLE_LENGTH),
                checkedSections(input));
    }

    private List<TemplateView.Section> checkedSections(Input input) {
        List<TemplateView.Section> checked = sections == null
                ? List.of()
                : sections.stream()
                        .filter(Objects::nonNull)
                        .map(section -> checked(section, input))
                        .toList();
        Set<String> roles = new HashSet<>();
        checked.stream()
                .filter(section -> !roles.add(section.role()))
                .forEach(section -> input.refuse("sections", "committee.template.twice", section.role()));
        if (!roles.containsAll(NEEDED)) {
            input.refuse("sections", "committee.template.needed");
        }
        return checked;
    }

    private static TemplateView.Section checked(Section section, Input input) {
        String role = Objects.requireNonNullElse(section.role(), "");
        input.coded("sections", TemplateRole.class, role, "committee.template.unknownRole");
        return new TemplateView.Section(
                role,
                input.required("heading-" + role, section.heading(), TITLE_LENGTH),
                input.text("emptyText-" + role, section.emptyText(), TEXT_LENGTH),
                Boolean.TRUE.equals(section.shownWhenEmpty()));
    }
}
