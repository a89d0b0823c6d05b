package dk.trinvis.committee.web;

import dk.trinvis.committee.EditionTextEntry;
import dk.trinvis.committee.EditionTextService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;

/** Takes the form of {@link EditionTextsPage}. */
@WebServlet("/committee/texts/save")
public class EditionTextsServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EditionTextService texts;

    public EditionTextsServlet() {
        super("/committee/texts", "committee.texts.saved");
    }

    @Override
    protected String save(Fields typed) {
        String id = typed.text("id");
        List<EditionTextEntry> entries = typed.all("section").stream()
                .map(section -> new EditionTextEntry(
                        section,
                        typed.prose("text-" + section),
                        typed.text("place-" + section),
                        typed.isTicked("public-" + section),
                        typed.isTicked("oral-" + section)))
                .toList();
        typed.check();
        texts.save(id, entries, typed.version());
        return EditionPage.ADDRESS + id;
    }
}
