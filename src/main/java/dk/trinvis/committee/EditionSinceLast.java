package dk.trinvis.committee;

import dk.trinvis.common.AsOf;
import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Heading;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Table;
import dk.trinvis.figures.Comparison;
import dk.trinvis.figures.ComparisonService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares an edition with the last one before it, for the page and for the papers. */
@ApplicationScoped
class EditionSinceLast {

    @Inject
    private Editions editions;

    @Inject
    private ComparisonService comparisons;

    @Inject
    private EditionReasons reasons;

    /** Empty when nothing has been published before it. */
    Optional<EditionComparison> of(Edition edition) {
        return editions.before(edition).map(previous -> compared(previous, edition.asOf()));
    }

    private EditionComparison compared(Edition previous, AsOf asOf) {
        Comparison both = comparisons.compare(previous.initiativeCode(), previous.asOf(), asOf);
        return new EditionComparison(
                previous.name(),
                both.learned(),
                both.happened(),
                new EditionSentences(reasons.labels(asOf.day())).since(previous.number(), both));
    }

    /** What stands in the papers of it. */
    static List<Block> blocks(EditionComparison comparison) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(EditionSentences.heading()));
        comparison.sentences().forEach(sentence -> blocks.add(new Paragraph(sentence)));
        blocks.add(EditionSentences.matrix(comparison.happened()));
        return blocks;
    }

    /**
     * The paper with the blocks at the end of the section that has its tables. The public's paper stays as it is: differences
     * of two papers would give away what disclosure control hides in either.
     */
    static Paper in(Paper paper, Audience audience, List<Block> blocks) {
        if (audience == Audience.PUBLIC || blocks.isEmpty()) {
            return paper;
        }
        return paper.sections().stream()
                .filter(section -> section.blocks().stream().anyMatch(Table.class::isInstance))
                .findFirst()
                .map(section -> paper.withMoreIn(section.id(), blocks))
                .orElse(paper);
    }
}
