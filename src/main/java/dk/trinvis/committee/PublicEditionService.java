package dk.trinvis.committee;

import dk.trinvis.access.ActingAs;
import dk.trinvis.access.Identity;
import dk.trinvis.access.Unguarded;
import dk.trinvis.common.NotFound;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * What everybody may read without signing in: the public's paper of published editions of the committees that have turned
 * that on. Anything else is not found, so that nobody learns what there is besides.
 */
@ApplicationScoped
@Transactional
public class PublicEditionService {

    private static final String WHY = "everybody may read what a committee has opened to everybody";

    @Inject
    private Editions editions;

    @Inject
    private Committees committees;

    @Inject
    private InitiativeService initiatives;

    @Inject
    private ActingAs actingAs;

    /** The edition with the id. */
    @Unguarded(WHY)
    public EditionView show(String id) {
        Edition edition = open(id);
        return edition.view(editions.corrector(edition));
    }

    /** The public's paper of the edition in the format. */
    @Unguarded(WHY)
    public EditionContent paper(String id, PaperFormat format) {
        Edition edition = open(id);
        String name = Audience.PUBLIC.word() + "." + format.code();
        return editions.file(edition, name)
                .map(file -> EditionContent.of(edition, name, file))
                .orElseThrow(() -> new NotFound("file of an edition"));
    }

    private Edition open(String id) {
        return editions.withId(id)
                .filter(Edition::isPublished)
                .filter(this::isOpenedByItsCommittee)
                .orElseThrow(() -> new NotFound("edition"));
    }

    private boolean isOpenedByItsCommittee(Edition edition) {
        return Optional.of(actingAs.call(
                        Identity.system("public"),
                        () -> initiatives.show(edition.initiativeCode()).committee()))
                .flatMap(committees::named)
                .filter(committee -> committee.view().publicEditions())
                .isPresent();
    }
}
