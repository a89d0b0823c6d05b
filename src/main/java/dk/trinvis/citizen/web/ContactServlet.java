package dk.trinvis.citizen.web;

import dk.trinvis.citizen.Contact;
import dk.trinvis.citizen.ProfileService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** Takes the form of {@link ContactPage}. */
@WebServlet("/citizen/contact/save")
public class ContactServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProfileService profiles;

    public ContactServlet() {
        super("/citizen/contact", "citizen.contact.saved");
    }

    @Override
    protected String save(Fields typed) {
        Contact contact =
                Contact.of(typed.text("phone"), typed.text("email"), typed.text("address"), typed.prose("note"));
        profiles.changeContact(typed.text("ref"), contact, typed.version());
        return Addresses.citizen(typed.text("ref"));
    }
}
