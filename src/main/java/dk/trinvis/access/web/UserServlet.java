package dk.trinvis.access.web;

import dk.trinvis.access.UserEntry;
import dk.trinvis.access.UserService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;

/** Adds or changes a user. */
@WebServlet("/access/user/save")
public class UserServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient UserService users;

    public UserServlet() {
        super("/access/user", "access.user.saved");
    }

    @Override
    protected String save(Fields typed) {
        UserEntry wanted = new UserEntry(
                typed.text("displayName"),
                typed.text("role"),
                typed.text("team"),
                typed.isTicked("active"),
                password(typed));
        Optional<String> known = typed.optional("name");
        if (known.isPresent()) {
            users.put(known.get(), wanted);
        } else {
            users.add(typed.text("userName"), wanted);
        }
        return "/access/users";
    }

    /** Spaces around it belong to it. */
    private static String password(Fields typed) {
        return typed.all("password").stream().findFirst().orElse("");
    }
}
