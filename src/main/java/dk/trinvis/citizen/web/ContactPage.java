package dk.trinvis.citizen.web;

import dk.trinvis.citizen.Contact;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;

/** Where it is written how a citizen is reached. */
@Named
@RequestScoped
public class ContactPage extends PersonPage {

    private static final Contact NONE =
            new Contact(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Called before the page is shown. */
    public void open() {
        read("contact page");
    }

    public Contact getContact() {
        return getProfile().contact().orElse(NONE);
    }
}
