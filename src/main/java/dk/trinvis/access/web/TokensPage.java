package dk.trinvis.access.web;

import dk.trinvis.access.TokenService;
import dk.trinvis.access.TokenService.TokenRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of a user. One that was just made waits in the session until it has been shown. */
@Named
@RequestScoped
public class TokensPage {

    @Inject
    private TokenService service;

    @Inject
    private HttpServletRequest request;

    private String name = "";
    private String made = "";
    private List<TokenRow> tokens = List.of();

    /** Called before the page is shown. */
    public void open() {
        tokens = service.of(name);
        @Nullable HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(waiting(name)) instanceof String token) {
            made = token;
            session.removeAttribute(waiting(name));
        }
    }

    /** The session's attribute for a new token of the user. */
    static String waiting(String userName) {
        return "trinvis.token." + userName;
    }

    static String addressOf(String userName) {
        return "/access/tokens?name=" + URLEncoder.encode(userName, StandardCharsets.UTF_8);
    }

    public List<TokenRow> getTokens() {
        return tokens;
    }

    /** The token that was just made; empty text otherwise. */
    public String getMade() {
        return made;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }
}
