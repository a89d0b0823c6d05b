package dk.trinvis.citizen.web;

import dk.trinvis.citizen.CitizenRow;
import dk.trinvis.citizen.CitizenService;
import dk.trinvis.citizen.CprNumber;
import dk.trinvis.common.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds citizens by name, which stands in the address, or by CPR number, which {@link FindServlet} hands over. */
@Named
@RequestScoped
public class CitizenSearchPage {

    private static final String PURPOSE = "search page";

    @Inject
    private CitizenService citizens;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    private String words = "";
    private String refused = "";
    private String fault = "";
    private Optional<List<CitizenRow>> found = Optional.empty();

    /** Called before the page is shown. */
    public void open() throws IOException {
        if (request.getAttribute(FindServlet.NUMBER) instanceof String number) {
            byNumber(number);
        } else if (FindServlet.isNumber(words)) {
            words = "";
            FacesContext.getCurrentInstance().getExternalContext().redirect("/citizen/search?refused=number");
        } else if (!words.isBlank()) {
            found = Optional.of(citizens.searchByName(words, PURPOSE));
        } else if (refused.equals("number")) {
            fault = texts.of("citizen.notInAddresses");
        }
    }

    private void byNumber(String number) {
        Optional<CprNumber> cpr = CprNumber.parse(number);
        found = cpr.map(sought -> citizens.searchByCpr(sought, PURPOSE));
        if (cpr.isEmpty()) {
            fault = texts.of("citizen.noCprNumber");
        }
    }

    public boolean isSought() {
        return found.isPresent();
    }

    public List<CitizenRow> getRows() {
        return found.orElse(List.of());
    }

    /** How many were found, and that there may be more. */
    public String getCount() {
        int number = getRows().size();
        String count = texts.of("citizen.found", number);
        return number == CitizenService.MOST_FOUND ? count + " " + texts.of("citizen.mostFound", number) : count;
    }

    /** What is wrong with what was sought; empty when nothing is. */
    public String getFault() {
        return fault;
    }

    /** The name sought; never a number. */
    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public String getRefused() {
        return refused;
    }

    public void setRefused(@Nullable String refused) {
        this.refused = refused == null ? "" : refused;
    }
}
