package dk.trinvis.codelist.web;

import dk.trinvis.codelist.RoleEntry;
import dk.trinvis.codelist.RoleService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;

/** Makes a role, or changes what it is called and may do. */
@WebServlet("/codelist/role/save")
public class RoleServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RoleService roles;

    public RoleServlet() {
        super("/codelist/role", "codelist.role.saved");
    }

    @Override
    protected String save(Fields typed) {
        RoleEntry wanted = new RoleEntry(
                typed.text("labelDa"),
                typed.text("labelEn"),
                typed.day("from").orElse(null),
                typed.day("lastDay").orElse(null),
                typed.all("permissions"));
        Optional<String> known = typed.optional("role");
        typed.check();
        if (known.isPresent()) {
            roles.put(known.get(), wanted, typed.version());
        } else {
            roles.add(typed.text("code"), wanted);
        }
        return "/codelist/roles";
    }
}
