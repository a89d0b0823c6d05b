package dk.trinvis.access.web;

import dk.trinvis.access.UserService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What colleagues are called, for pages: {@code #{people.name(row.recordedBy())}}. */
@Named
@RequestScoped
public class People {

    @Inject
    private UserService users;

    public String name(String userName) {
        return users.displayName(userName);
    }
}
