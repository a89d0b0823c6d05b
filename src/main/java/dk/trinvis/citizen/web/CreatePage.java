package dk.trinvis.citizen.web;

import dk.trinvis.citizen.CitizenRow;
import dk.trinvis.citizen.CprNumber;
import dk.trinvis.citizen.RegistrationService;
import dk.trinvis.common.web.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where somebody is registered whom a search did not find, next to those who may be the same. Only a search leads here. */
@Named
@RequestScoped
public class CreatePage {

    @Inject
    private RegistrationService registration;

    @Inject
    private Typed typed;

    @Inject
    private HttpServletRequest request;

    private String name = "";
    private List<CitizenRow> alike = List.of();

    /** Called before the page is shown. */
    public void open() throws IOException {
        String wanted = typed.value("name", name);
        String cpr = typed.value("cpr", getCpr());
        if (!typed.isRefused() && wanted.isBlank() && cpr.isBlank()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect("/citizen/search");
            return;
        }
        alike = registration.alike(wanted, CprNumber.parse(cpr));
    }

    /** The number by which nobody was found; empty text when words were sought. */
    public String getCpr() {
        return request.getAttribute(FindServlet.NUMBER) instanceof String number ? number : "";
    }

    public List<CitizenRow> getAlike() {
        return alike;
    }

    /** The references of those shown, for the form to say whom the new one is not. */
    public String getAlikeRefs() {
        return alike.stream().map(CitizenRow::citizenRef).collect(Collectors.joining(" "));
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }
}
