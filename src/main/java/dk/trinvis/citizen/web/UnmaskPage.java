package dk.trinvis.citizen.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Where somebody gives a reason for reading a protected identity. */
@Named
@RequestScoped
public class UnmaskPage extends PersonPage {

    /** Called before the page is shown. */
    public void open() {
        read("unmasking page");
    }
}
