package dk.trinvis.committee;

import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sections of an item in the order of its committee's template: its own words and, where it is the paper of an edition, what
 * that says after them. What is recommended and what it means for the climate is said once: in own words, where there are some.
 */
final class AgendaItemSections {

    private static final Set<TemplateRole> SAID_ONCE =
            Set.of(TemplateRole.RECOMMENDATION, TemplateRole.CLIMATE_ASSESSMENT);

    private final TemplateView template;
    private final AgendaItemWords words;
    private final Optional<Paper> edition;
    private final Wording wording;

    AgendaItemSections(TemplateView template, AgendaItemWords words, Optional<Paper> edition, Wording wording) {
        this.template = template;
        this.words = words;
        this.edition = edition;
        this.wording = wording;
    }

    /** Those with something in them, and those that stand there even when they have not; what the template has no section for last. */
    List<Section> all() {
        return template.sectionsWith(role -> !blocks(role).isEmpty(), this::heading).stream()
                .flatMap(section -> section(section).stream())
                .toList();
    }

    private Optional<Section> section(TemplateView.Section wanted) {
        List<Block> blocks = blocks(wanted.known());
        if (blocks.isEmpty() && !wanted.emptyText().isEmpty()) {
            blocks = List.of(new Paragraph(wanted.emptyText()));
        }
        boolean stands = wanted.shownWhenEmpty() && wanted.known() != TemplateRole.FIGURES_EXPLAINED;
        return blocks.isEmpty() && !stands
                ? Optional.empty()
                : Optional.of(new Section(wanted.role(), wanted.heading(), blocks));
    }

    private List<Block> blocks(TemplateRole role) {
        List<Block> own = words.in(role);
        List<Block> theirs = ofEdition(role).map(Section::blocks).orElse(List.of());
        return SAID_ONCE.contains(role) && !own.isEmpty()
                ? own
                : Stream.concat(own.stream(), theirs.stream()).toList();
    }

    private Optional<Section> ofEdition(TemplateRole role) {
        return edition.stream()
                .flatMap(paper -> paper.sections().stream())
                .filter(section -> section.id().equals(role.code()))
                .findFirst();
    }

    private String heading(TemplateRole role) {
        return ofEdition(role).map(Section::heading).orElseGet(() -> wording.text("meeting." + role.code()));
    }
}
