package dk.trinvis.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says on the page that a saved form leads to what was saved, once: a cookie carries the text's key there. */
@Named
@RequestScoped
public class Notice {

    private static final String COOKIE = "trinvis-saved";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Anybody can send a cookie: only texts of this kind are shown. */
    private static final Pattern KEY = Pattern.compile("[a-z]+\\.([A-Za-z]+\\.)*(saved|takenBack)");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    private String text = "";

    /** The next page says this text, whose key must be of the kind that is shown. */
    static void leave(String key, HttpServletRequest request, HttpServletResponse response) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(key);
        }
        response.addCookie(Cookies.of(COOKIE, key, PATIENCE, request));
    }

    /** Called before any page is shown, while headers can still be sent. */
    public void take() {
        Optional<String> key = Cookies.in(request, COOKIE);
        if (key.isPresent()) {
            HttpServletResponse response = (HttpServletResponse)
                    FacesContext.getCurrentInstance().getExternalContext().getResponse();
            response.addCookie(Cookies.of(COOKIE, "", Duration.ZERO, request));
            text = key.filter(KEY.asMatchPredicate()).map(this::text).orElse("");
        }
    }

    /** Empty text when nothing was saved just now. */
    public String getText() {
        return text;
    }

    private String text(String key) {
        try {
            return texts.of(key);
        } catch (MissingResourceException unknown) {
            return "";
        }
    }
}
