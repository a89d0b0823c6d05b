package dk.trinvis.access.web;

import dk.trinvis.access.TokenService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Ends a token of a user. */
@WebServlet("/access/tokens/revoke")
public class RevokeTokenServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TokenService tokens;

    public RevokeTokenServlet() {
        super("/access/tokens", "access.token.takenBack");
    }

    @Override
    protected String save(Fields typed) {
        tokens.revoke(typed.text("name"), typed.text("label"));
        return TokensPage.addressOf(typed.text("name"));
    }
}
