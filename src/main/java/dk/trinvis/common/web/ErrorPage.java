package dk.trinvis.common.web;

import dk.trinvis.common.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Says what went wrong, in the words of its status. */
@Named
@RequestScoped
public class ErrorPage {

    static final String STATUS = "trinvis.error.status";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    /** Called before the page is shown, also when somebody asks for it by its address. */
    public void open() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(getStatus());
    }

    public int getStatus() {
        return request.getAttribute(STATUS) instanceof Integer status ? status : HttpServletResponse.SC_NOT_FOUND;
    }

    public String getTitle() {
        return Problem.title(getStatus(), language.getLocale());
    }
}
