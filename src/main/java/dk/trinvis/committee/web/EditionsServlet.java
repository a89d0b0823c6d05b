package dk.trinvis.committee.web;

import dk.trinvis.committee.EditionService;
import dk.trinvis.committee.NewEdition;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.common.web.TypedMoment;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.Instant;
import java.util.Optional;

/** Takes the form of {@link EditionsPage}: a draft. */
@WebServlet("/committee/editions/save")
public class EditionsServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EditionService editions;

    public EditionsServlet() {
        super("/committee/editions", "committee.draft.saved");
    }

    @Override
    protected String save(Fields typed) {
        Optional<Instant> knownAt = typed.optional("knownAt").flatMap(TypedMoment::read);
        if (knownAt.isEmpty() && !typed.text("knownAt").isEmpty()) {
            typed.refuse("knownAt", "figures.notAMoment");
        }
        NewEdition wanted = new NewEdition(
                typed.required("initiative"),
                typed.day("asOf").orElse(null),
                knownAt.orElse(null),
                typed.text("corrects"),
                typed.prose("note"));
        typed.check();
        return EditionPage.ADDRESS + editions.draft(wanted);
    }
}
