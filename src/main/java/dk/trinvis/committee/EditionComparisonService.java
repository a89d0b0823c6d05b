package dk.trinvis.committee;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.audit.AuditTrail;
import dk.trinvis.common.AsOf;
import dk.trinvis.figures.ComparisonService;
import dk.trinvis.figures.Differences;
import dk.trinvis.figures.StatusFigures;
import dk.trinvis.figures.StatusService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What changed between editions, and what an edition would say of its day with what is known now. */
@ApplicationScoped
@Transactional
@Allow(Permission.MAKE_DOCUMENTS)
public class EditionComparisonService {

    @Inject
    private Editions editions;

    @Inject
    private EditionSinceLast sinceLast;

    @Inject
    private EditionPapers papers;

    @Inject
    private EditionReasons reasons;

    @Inject
    private ComparisonService comparisons;

    @Inject
    private StatusService status;

    @Inject
    private AuditTrail audit;

    /** The edition beside the last published one before it; empty where there is none. */
    public Optional<EditionComparison> comparison(String id) {
        return sinceLast.of(editions.named(id));
    }

    /** The edition's day as known now. */
    public EditionDifferences differences(String id) {
        return differences(editions.named(id));
    }

    /** Both together. */
    public EditionChanges changes(String id) {
        Edition edition = editions.named(id);
        return new EditionChanges(edition.name(), sinceLast.of(edition), differences(edition));
    }

    private EditionDifferences differences(Edition edition) {
        AsOf then = edition.asOf();
        AsOf now = status.asOf(Optional.of(then.day()), Optional.empty());
        Differences differences =
                comparisons.differences(edition.initiativeCode(), then.day(), then.knownAt(), now.knownAt());
        return new EditionDifferences(differences, new EditionSentences(reasons.labels(then.day())).anew(differences));
    }

    /** The files of a frozen edition, all written again of its day and moment. Nothing is kept of that. */
    public List<EditionFileAgain> writtenAgain(String id) {
        Edition edition = editions.named(id);
        Map<String, String> frozen = editions.files(edition).stream()
                .collect(Collectors.toMap(EditionFileView::name, EditionFileView::sha256));
        if (frozen.isEmpty()) {
            return List.of();
        }
        StatusFigures figures = status.status(edition.initiativeCode(), edition.asOf());
        audit.document(edition.audited("written again"));
        return papers.files(edition, figures, edition.explanation()).stream()
                .flatMap(file -> Optional.ofNullable(frozen.get(file.name()))
                        .map(sha256 -> new EditionFileAgain(file.name(), sha256, file.sha256()))
                        .stream())
                .toList();
    }
}
