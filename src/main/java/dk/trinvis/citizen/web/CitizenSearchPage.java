package dk.trinvis.citizen.web;

import dk.trinvis.citizen.CitizenRow;
import dk.trinvis.citizen.CprNumber;
import dk.trinvis.citizen.Found;
import dk.trinvis.citizen.SearchService;
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

/**
 * What the search in the head of every page found. Names and references stand in the address; a CPR number is handed over by
 * {@link FindServlet}. Whoever was meant exactly is shown at once.
 */
@Named
@RequestScoped
public class CitizenSearchPage {

    private static final String PURPOSE = "search page";

    @Inject
    private SearchService search;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    private String words = "";
    private String refused = "";
    private String fault = "";
    private Optional<Found> found = Optional.empty();

    /** Called before the page is shown. */
    public void open() throws IOException {
        if (request.getAttribute(FindServlet.NUMBER) instanceof String number) {
            find(number);
            if (getRows().isEmpty()
                    && getElsewhere().isEmpty()
                    && CprNumber.parse(number).isEmpty()) {
                fault = texts.of("citizen.noCprNumber");
            }
        } else if (FindServlet.isNumber(words)) {
            words = "";
            go("/citizen/search?refused=number");
        } else if (!words.isBlank()) {
            find(words);
        } else if (refused.equals("number")) {
            fault = texts.of("citizen.notInAddresses");
        }
    }

    private void find(String sought) throws IOException {
        Found answer = search.find(sought, PURPOSE);
        found = Optional.of(answer);
        if (answer.exact()) {
            go(Addresses.citizen(answer.rows().get(0).citizenRef()));
        }
    }

    private static void go(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }

    public boolean isSought() {
        return found.isPresent() && fault.isEmpty() && getElsewhere().isEmpty();
    }

    public List<CitizenRow> getRows() {
        return found.map(Found::rows).orElse(List.of());
    }

    /** The reference of the one who was meant, if only other teams have a case for them; else empty text. */
    public String getElsewhere() {
        return found.flatMap(Found::elsewhere).orElse("");
    }

    /** How many were found, and that there are more. */
    public String getCount() {
        int number = getRows().size();
        String count = texts.of("citizen.found", number);
        return found.filter(Found::more).isPresent() ? count + " " + texts.of("citizen.mostFound", number) : count;
    }

    /** Where somebody is registered who was not found by these words. */
    public String getCreateAddress() {
        return "/citizen/create?name=" + Addresses.encoded(words);
    }

    /** The number by which nobody was found; empty text when words were sought. */
    public String getNumber() {
        return request.getAttribute(FindServlet.NUMBER) instanceof String number ? number : "";
    }

    /** What is wrong with what was sought; empty when nothing is. */
    public String getFault() {
        return fault;
    }

    /** What was sought; never a number. */
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
