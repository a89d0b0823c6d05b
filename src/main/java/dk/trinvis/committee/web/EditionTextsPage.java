package dk.trinvis.committee.web;

import dk.trinvis.committee.EditionState;
import dk.trinvis.committee.EditionTextService;
import dk.trinvis.committee.EditionTextsDetail;
import dk.trinvis.committee.TextPlace;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.OnePage;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What is written in the draft of an edition, section by section, with the figures that texts may name. */
@Named
@RequestScoped
public class EditionTextsPage extends OnePage<EditionTextsDetail> {

    @Inject
    private EditionTextService service;

    @Inject
    private Texts texts;

    @Override
    protected EditionTextsDetail find(String id) {
        return service.show(id);
    }

    public String getTitle() {
        return texts.of(
                "committee.texts.title",
                getView().edition().title(),
                getView().edition().number());
    }

    public boolean isDraft() {
        return getView().edition().state().equals(EditionState.DRAFT.code());
    }

    public List<Choice> getPlaces() {
        return texts.choices(Stream.of(TextPlace.values()), code -> "committee.place." + code);
    }
}
