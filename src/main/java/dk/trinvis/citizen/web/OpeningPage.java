package dk.trinvis.citizen.web;

import dk.trinvis.citizen.OpeningService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Where somebody gives a reason for opening a citizen of another team; it says nothing of them. */
@Named
@RequestScoped
public class OpeningPage {

    @Inject
    private OpeningService openings;

    private String ref = "";

    /** Called before the page is shown. */
    public void open() {
        openings.prepare(ref);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }
}
