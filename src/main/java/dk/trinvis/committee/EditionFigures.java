package dk.trinvis.committee;

import dk.trinvis.common.table.TableFormat;
import dk.trinvis.figures.EarlierEdition;
import dk.trinvis.figures.PublishedFigures;
import dk.trinvis.figures.ShownChange;
import dk.trinvis.figures.StatusFigures;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The figures of papers as their readers may see them, beside all that the public has seen, or may see, of the series. */
@ApplicationScoped
class EditionFigures {

    @Inject
    private Editions editions;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private CommitteeService committees;

    /**
     * These figures as an audience may see them. For the public the committee's threshold holds, and what is frozen and not
     * rejected counts as seen: it may be published before these are.
     */
    PublishedFigures published(StatusFigures figures, Audience audience) {
        return audience == Audience.PUBLIC
                ? audience.publish(figures, threshold(figures.initiative()), earlier(figures.initiative()))
                : PublishedFigures.exactly(figures);
    }

    private int threshold(String initiative) {
        return committees.named(initiatives.show(initiative).committee()).threshold();
    }

    private List<EarlierEdition> earlier(String initiative) {
        return editions.files(initiative, EditionFile.DISCLOSURE).stream()
                .map(file -> EditionDisclosure.edition(file.content()))
                .toList();
    }

    /** The figures of an edition as tables, closed and for the public, and what later editions must know of it. */
    List<EditionFile> files(Edition edition, StatusFigures figures) {
        PublishedFigures shown = published(figures, Audience.PUBLIC);
        List<EditionFile> files = new ArrayList<>();
        for (TableFormat format : TableFormat.values()) {
            files.add(table(edition, Audience.CLOSED, PublishedFigures.exactly(figures), format));
            files.add(table(edition, Audience.PUBLIC, shown, format));
        }
        files.add(new EditionFile(
                edition,
                EditionFile.DISCLOSURE,
                EditionDisclosure.write(EarlierEdition.of(figures, shown), changes(figures, shown))));
        return files;
    }

    private static EditionFile table(Edition edition, Audience audience, PublishedFigures figures, TableFormat format) {
        return new EditionFile(edition, audience.word() + "." + format.ending(), EditionTable.write(figures, format));
    }

    private List<ShownChange> changes(StatusFigures figures, PublishedFigures shown) {
        return earlier(figures.initiative()).stream()
                .filter(other -> !other.asOf().isAfter(figures.asOf()))
                .max(Comparator.comparing(EarlierEdition::asOf).thenComparing(EarlierEdition::knownAt))
                .map(before -> ShownChange.between(before, shown, threshold(figures.initiative())))
                .orElse(List.of());
    }

    /** What a frozen edition tells those who read the one before it; see {@link ShownChange}. */
    List<ShownChange> changes(Edition edition) {
        return editions.file(edition, EditionFile.DISCLOSURE)
                .map(file -> EditionDisclosure.changes(file.content()))
                .orElse(List.of());
    }

    /** How many editions of the series the public has seen or may see. */
    int seen(String initiative) {
        return earlier(initiative).size();
    }
}
