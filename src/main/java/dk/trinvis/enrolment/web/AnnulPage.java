package dk.trinvis.enrolment.web;

import dk.trinvis.citizen.web.Addresses;
import dk.trinvis.common.web.Days;
import dk.trinvis.common.web.Texts;
import dk.trinvis.enrolment.AnnulledCase;
import dk.trinvis.enrolment.AnnulmentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a case, or one screening of it, is annulled, and where the annulment of a case is taken back. */
@Named
@RequestScoped
public class AnnulPage extends CasePage {

    @Inject
    private AnnulmentService annulments;

    @Inject
    private Texts texts;

    private String screening = "";
    private Optional<AnnulledCase> annulled = Optional.empty();

    static String address(String ref) {
        return "/enrolment/annul?ref=" + URLEncoder.encode(ref, StandardCharsets.UTF_8);
    }

    /** Called before the page is shown. */
    public void open() {
        annulled = annulments.find(getRef());
        if (annulled.isEmpty()) {
            read("annulment page");
        }
    }

    /** Whether the case has been annulled already. */
    public boolean isAnnulled() {
        return annulled.isPresent();
    }

    public String getTitle() {
        if (annulled.isPresent()) {
            return texts.of("enrolment.annul.isTitle", getRef());
        }
        return screening.isEmpty()
                ? texts.of("enrolment.annul.title", getRef(), getCitizenName())
                : texts.of("enrolment.annul.screeningTitle", screening, getCitizenName());
    }

    /** What annulling comes to, or who annulled it, when and why. */
    public String getAbout() {
        return annulled.map(one -> texts.of("enrolment.annul.is", Days.written(one.at()), one.by(), one.reason()))
                .orElseGet(
                        () -> texts.of(screening.isEmpty() ? "enrolment.annul.text" : "enrolment.annul.screeningText"));
    }

    @Override
    public String getBack() {
        return annulled.map(one -> Addresses.citizen(one.citizenRef())).orElseGet(super::getBack);
    }

    /** The day of the screening to annul, as people write days; empty text for the whole case. */
    public String getScreening() {
        return screening;
    }

    public void setScreening(@Nullable String screening) {
        this.screening = screening == null ? "" : screening;
    }
}
