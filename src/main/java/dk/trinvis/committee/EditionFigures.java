package dk.trinvis.committee;

import dk.trinvis.common.Fact;
import dk.trinvis.figures.EarlierEdition;
import dk.trinvis.figures.PublishedFigures;
import dk.trinvis.figures.ShownChange;
import dk.trinvis.figures.StatusFigures;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
     * These figures as an audience may see them. For the public the committee's rules hold.
     *
     * @param earlier all that the public has seen of the series, or may see before these
     */
    PublishedFigures published(StatusFigures figures, Audience audience, List<EarlierEdition> earlier) {
        return audience == Audience.PUBLIC
                ? audience.publish(figures, committee(figures.initiative()).disclosure(), earlier)
                : PublishedFigures.exactly(figures);
    }

    private CommitteeView committee(String initiative) {
        return committees.named(initiatives.show(initiative).committee());
    }

    /**
     * What an audience's figures are shown beside: the public's beside what is frozen and not rejected. That counts as seen,
     * for it may be published before these are.
     */
    List<EarlierEdition> earlier(String initiative, Audience audience) {
        return audience == Audience.PUBLIC ? earlier(initiative, Fact.NEVER) : List.of();
    }

    /** What counted as seen by the public when the edition was frozen, whatever came of it; of a draft what does now. */
    List<EarlierEdition> earlier(Edition edition) {
        return earlier(edition.initiativeCode(), frozenAt(edition));
    }

    private List<EarlierEdition> earlier(String initiative, Instant before) {
        return editions.files(initiative, EditionFile.DISCLOSURE, before).stream()
                .map(file -> EditionDisclosure.edition(file.content()))
                .toList();
    }

    private static Instant frozenAt(Edition edition) {
        return edition.at(EditionState.FROZEN).orElse(Fact.NEVER);
    }

    /**
     * What later editions must know of an edition.
     *
     * @param shown its figures as the public may see them
     */
    EditionFile file(Edition edition, StatusFigures figures, PublishedFigures shown, List<EarlierEdition> earlier) {
        return new EditionFile(
                edition,
                EditionFile.DISCLOSURE,
                EditionDisclosure.write(EarlierEdition.of(figures, shown), changes(figures, shown, earlier)));
    }

    private List<ShownChange> changes(StatusFigures figures, PublishedFigures shown, List<EarlierEdition> earlier) {
        return earlier.stream()
                .filter(other -> !other.asOf().isAfter(figures.asOf()))
                .max(Comparator.comparing(EarlierEdition::asOf).thenComparing(EarlierEdition::knownAt))
                .map(before -> ShownChange.between(
                        before, shown, committee(figures.initiative()).threshold()))
                .orElse(List.of());
    }

    /** What a frozen edition tells those who read the one before it; see {@link ShownChange}. */
    List<ShownChange> changes(Edition edition) {
        return edition.at(EditionState.FROZEN)
                .flatMap(frozen -> editions.file(edition, EditionFile.DISCLOSURE))
                .map(file -> EditionDisclosure.changes(file.content()))
                .orElse(List.of());
    }

    /**
     * The ids of the editions that the files of an edition are written with an eye on: those that the public has seen or may
     * see, and last the one before it.
     */
    List<String> beside(Edition edition) {
        return Stream.concat(
                        editions.files(edition.initiativeCode(), EditionFile.DISCLOSURE, frozenAt(edition)).stream()
                                .map(EditionFile::editionId),
                        editions.before(edition).map(Edition::id).stream())
                .toList();
    }
}
