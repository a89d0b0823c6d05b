package dk.trinvis.common.web;

import dk.trinvis.common.Message;
import dk.trinvis.common.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Says what went wrong, in the words of its status. */
@Named
@RequestScoped
public class ErrorPage {

    static final String STATUS = "trinvis.error.status";
    static final String WHY = "trinvis.error.why";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    @Inject
    private Tickets tickets;

    @Inject
    private Texts texts;

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

    /** What became of what is sought; empty text when nobody knows, or the user may not. */
    public String getWhy() {
        return request.getAttribute(WHY) instanceof Message why ? texts.in(why) : "";
    }

    /** What had been typed into a form of ours that cannot be shown any more, the longest first. */
    public List<String> getTyped() {
        return tickets.read(request.getParameter(Tickets.FIELD)).map(Ticket::form).stream()
                .flatMap(form -> Fields.worthKeeping(request).entrySet().stream()
                        .filter(field -> !field.getKey().equals(Fields.VERSION))
                        .filter(field -> !form.matches(".*[?&]" + Pattern.quote(field.getKey()) + "=.*"))
                        .flatMap(field -> field.getValue().stream()))
                .filter(value -> !value.isBlank())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }
}
