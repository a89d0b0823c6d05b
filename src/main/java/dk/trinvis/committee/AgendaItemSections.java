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
 * that says. Where both have something for a section the item's own words stand in the place of the edition's; before them where
 * they do not answer the same question.
 */
final class AgendaItemSections {

    private static final Set<TemplateRole> BOTH =
            Set.of(TemplateRole.PRESENTATION, TemplateRole.PROCESS, TemplateRole.ATTACHMENTS);

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
        if (BOTH.contains(role)) {
            return Stream.concat(own.stream(), theirs.stream()).toList();
        }
        return own.isEmpty() ? theirs : own;
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
