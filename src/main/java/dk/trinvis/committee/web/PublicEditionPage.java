package dk.trinvis.committee.web;

import dk.trinvis.committee.EditionView;
import dk.trinvis.committee.PublicEditionService;
import dk.trinvis.common.paper.Letterhead;
import dk.trinvis.common.web.OnePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** A published edition for everybody. */
@Named
@RequestScoped
public class PublicEditionPage extends OnePage<EditionView> {

    @Inject
    private PublicEditionService editions;

    private Letterhead letterhead = Letterhead.NONE;

    private Set<String> formats = Set.of();

    @Override
    protected EditionView find(String id) {
        letterhead = editions.letterhead(id);
        formats = editions.formats(id);
        return editions.show(id);
    }

    /** Whether there is its paper, or its figures, in the format. */
    public boolean has(String format) {
        return formats.contains(format);
    }

    /** What stands on top of its paper. */
    public Letterhead getLetterhead() {
        return letterhead;
    }
}
