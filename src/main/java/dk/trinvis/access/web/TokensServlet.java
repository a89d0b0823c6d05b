package dk.trinvis.access.web;

import dk.trinvis.access.TokenService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Makes a token for a user; the page it leads to shows it once. */
@WebServlet("/access/tokens/save")
public class TokensServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TokenService tokens;

    @Inject
    private transient HttpServletRequest request;

    public TokensServlet() {
        super("/access/tokens");
    }

    @Override
    protected String save(Fields typed) {
        String name = typed.text("name");
        String token =
                tokens.put(name, typed.text("label"), typed.day("lastDay").orElse(null));
        request.getSession().setAttribute(TokensPage.waiting(name), token);
        return TokensPage.addressOf(name);
    }
}
