package dk.trinvis.committee;

import dk.trinvis.common.Coded;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * How a committee wants its papers. Its texts are Danish, as papers are.
 *
 * @param itemWord what an item of a meeting is called, such as "Sag" or "Punkt"
 * @param numbering the code of a {@link TemplateNumbering}
 * @param recommender who recommends in every paper; empty where the initiative says so itself
 * @param numberedRecommendation whether what is recommended stands in numbered points
 * @param oral what marks a section to which more is said at the meeting
 * @param sections in their order, each role once
 */
public record TemplateView(
        String code,
        String name,
        String itemWord,
        String numbering,
        String recommender,
        boolean numberedRecommendation,
        String oral,
        List<Section> sections) {

    /**
     * A section of a paper.
     *
     * @param role the code of a {@link TemplateRole}
     * @param emptyText what it says where there is nothing else to say; empty for nothing
     * @param shownWhenEmpty whether its heading stands there even then
     */
    public record Section(String role, String heading, String emptyText, boolean shownWhenEmpty) {

        public TemplateRole known() {
            return Coded.find(TemplateRole.class, role).orElseThrow();
        }
    }

    /**
     * The number of the first item of a meeting of the day, where nobody says another.
     *
     * @param lastSince the last number in meetings from a day up to that of the meeting; 0 where there is none
     */
    int firstNumber(LocalDate day, ToIntFunction<LocalDate> lastSince) {
        return 1
                + Coded.find(TemplateNumbering.class, numbering)
                        .orElseThrow()
                        .since(day)
                        .map(lastSince::applyAsInt)
                        .orElse(0);
    }

    /**
     * Its sections, and after them others that something is to stand in all the same.
     *
     * @param heading what such a section is called
     */
    public List<Section> sectionsWith(Predicate<TemplateRole> needed, Function<TemplateRole, String> heading) {
        Stream<Section> more = Stream.of(TemplateRole.values())
                .filter(role -> !has(role) && needed.test(role))
                .map(role -> new Section(role.code(), heading.apply(role), "", false));
        return Stream.concat(sections.stream(), more).toList();
    }

    boolean has(TemplateRole role) {
        return sections.stream().anyMatch(section -> section.role().equals(role.code()));
    }
}
