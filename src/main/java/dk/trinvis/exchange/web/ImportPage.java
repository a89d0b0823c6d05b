package dk.trinvis.exchange.web;

import dk.trinvis.exchange.ImportColumn;
import dk.trinvis.exchange.ImportRow;
import dk.trinvis.exchange.ImportService;
import dk.trinvis.exchange.ImportService.KindRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Choose a kind and a file; says how a file of each kind looks, what was wrong with the last one, and what was sent. */
@Named
@RequestScoped
public class ImportPage {

    static final String PROBLEM = "trinvis.import.problem";

    @Inject
    private ImportService imports;

    @Inject
    private HttpServletRequest request;

    private List<KindRow> kinds = List.of();
    private List<ImportRow> recent = List.of();
    private @Nullable String kind;

    /** Loads what the page shows. */
    public void open() {
        kinds = imports.kinds();
        recent = imports.own();
    }

    public List<KindRow> getKinds() {
        return kinds;
    }

    /** The chosen kind; the first one when none is. */
    public KindRow getChosen() {
        return kinds.stream()
                .filter(each -> each.code().equals(kind))
                .findFirst()
                .orElseGet(() -> kinds.get(0));
    }

    public List<ImportColumn> getColumns() {
        return getChosen().columns();
    }

    public List<ImportRow> getRecent() {
        return recent;
    }

    /** Why the file that was just sent cannot be read, in the page's language; empty text otherwise. */
    public String getProblem() {
        return request.getAttribute(PROBLEM) instanceof String problem ? problem : "";
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }
}
