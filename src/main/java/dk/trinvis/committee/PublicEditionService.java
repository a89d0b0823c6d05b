package dk.trinvis.committee;

import dk.trinvis.access.ActingAs;
import dk.trinvis.access.Identity;
import dk.trinvis.access.Unguarded;
import dk.trinvis.common.Coded;
import dk.trinvis.common.NotFound;
import dk.trinvis.common.paper.Letterhead;
import dk.trinvis.common.table.TableFormat;
import dk.trinvis.initiative.InitiativeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What everybody may read without signing in: the public's paper of published editions of the committees that have turned
 * that on, with the look of their papers. Anything else is not found, so that nobody learns what there is besides.
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
    private LetterheadVersions letterheads;

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

    /** The public's paper of the edition in the {@link PaperFormat}, or its figures in the {@link TableFormat}. */
    @Unguarded(WHY)
    public EditionContent paper(String id, Coded format) {
        Edition edition = open(id);
        String name = Audience.PUBLIC.word() + "." + format.code();
        return editions.file(edition, name)
                .map(file -> EditionContent.of(edition, name, file))
                .orElseThrow(() -> new NotFound("file of an edition"));
    }

    /** The codes of the formats that there is a file of; editions frozen long ago have fewer. */
    @Unguarded(WHY)
    public Set<String> formats(String id) {
        String paper = Audience.PUBLIC.word() + ".";
        return editions.files(open(id)).stream()
                .map(EditionFileView::name)
                .filter(name -> name.startsWith(paper))
                .map(name -> name.substring(paper.length()))
                .collect(Collectors.toSet());
    }

    /** What stands on top of the paper of the edition with the id. */
    @Unguarded(WHY)
    public Letterhead letterhead(String id) {
        Edition edition = open(id);
        return letterheads.of(
                committee(edition), edition.at(EditionState.FROZEN).orElseThrow());
    }

    /** The logo of this fingerprint as a PNG file: whoever knows it has read a paper that the logo stands on. */
    @Unguarded("papers for everybody show it, and nobody guesses a fingerprint")
    public byte[] logo(String sha256) {
        return letterheads.logo(sha256).orElseThrow(() -> new NotFound("logo"));
    }

    /** A style sheet with the colour of these six hexadecimal digits. */
    @Unguarded("it says nothing that is not in its address")
    public String style(String digits) {
        return LetterheadColour.of(digits)
                .map(colour -> Letterhead.style(colour.code()))
                .orElseThrow(() -> new NotFound("colour"));
    }

    private Edition open(String id) {
        return editions.withId(id)
                .filter(Edition::isPublished)
                .filter(this::isOpenedByItsCommittee)
                .orElseThrow(() -> new NotFound("edition"));
    }

    private boolean isOpenedByItsCommittee(Edition edition) {
        return committees
                .named(committee(edition))
                .filter(committee -> committee.view().publicEditions())
                .isPresent();
    }

    private String committee(Edition edition) {
        return actingAs.call(
                Identity.system("public"),
                () -> initiatives.show(edition.initiativeCode()).committee());
    }
}
