package dk.trinvis.committee.web;

import dk.trinvis.committee.EditionView;
import dk.trinvis.committee.PublicEditionService;
import dk.trinvis.common.web.OnePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A published edition for everybody. */
@Named
@RequestScoped
public class PublicEditionPage extends OnePage<EditionView> {

    @Inject
    private PublicEditionService editions;

    @Override
    protected EditionView find(String id) {
        return editions.show(id);
    }
}
