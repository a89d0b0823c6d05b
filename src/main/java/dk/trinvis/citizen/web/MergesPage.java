package dk.trinvis.citizen.web;

import dk.trinvis.citizen.MergeRow;
import dk.trinvis.citizen.MergeService;
import dk.trinvis.common.web.Choice;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The citizens who were recorded twice and count as one, where that can be undone. */
@Named
@RequestScoped
public class MergesPage {

    @Inject
    private MergeService merges;

    @Inject
    private Texts texts;

    private List<MergeRow> rows = List.of();

    /** Called before the page is shown. */
    public void open() {
        rows = merges.all();
    }

    public List<MergeRow> getRows() {
        return rows;
    }

    public List<Choice> getChoices() {
        return rows.stream()
                .map(row -> Choice.of(
                        Long.toString(row.id()), texts.of("citizen.merges.choice", row.absorbedRef(), row.keptRef())))
                .toList();
    }
}
