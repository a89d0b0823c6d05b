package dk.trinvis.figures.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.figures.QueueFilter;
import dk.trinvis.figures.SavedFilterService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;

/** Takes the forms of {@link FiltersPage}: one with a name to forget, one with a filter to keep. */
@WebServlet("/figures/filters/save")
public class FiltersServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SavedFilterService saved;

    public FiltersServlet() {
        super("/figures/filters", "figures.filters.saved");
    }

    @Override
    protected String save(Fields typed) {
        Optional<String> forgotten = typed.optional("forget");
        if (forgotten.isPresent()) {
            saved.forget(forgotten.get());
            return "/figures/filters";
        }
        QueueFilter filter = new QueueFilter(
                typed.text("reason"), typed.text("who"), typed.optional("initiative"), typed.day("since"));
        saved.save(typed.required("name"), filter);
        return "/?" + filter.query();
    }
}
