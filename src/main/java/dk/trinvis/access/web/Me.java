package dk.trinvis.access.web;

import dk.trinvis.access.CurrentUser;
import dk.trinvis.access.Identity;
import dk.trinvis.access.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who is signed in, for pages: {@code #{me.may('CHANGE_CASES')}}. What a page leaves out, the service refuses too. */
@Named
@RequestScoped
public class Me {

    @Inject
    private CurrentUser user;

    public boolean isKnown() {
        return user.signedIn().isPresent();
    }

    public String getUserName() {
        return user.signedIn().map(Identity::userName).orElse("");
    }

    public String getName() {
        return user.signedIn().map(Identity::displayName).orElse("");
    }

    /** The code of the role, for its label; empty when nobody is signed in. */
    public String getRole() {
        return user.signedIn().map(Identity::role).orElse("");
    }

    /** Whether their work is the sessions they teach, not cases. */
    public boolean isInstructor() {
        return user.may(Permission.RECORD_ATTENDANCE) && !user.may(Permission.READ_CASES);
    }

    public boolean may(String permission) {
        return user.may(Permission.valueOf(permission));
    }
}
