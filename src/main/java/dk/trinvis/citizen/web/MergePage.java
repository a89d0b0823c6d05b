package dk.trinvis.citizen.web;

import dk.trinvis.citizen.Chronicle;
import dk.trinvis.citizen.CitizenRow;
import dk.trinvis.citizen.MergeService;
import dk.trinvis.citizen.RegistrationService;
import dk.trinvis.common.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where two records of one person are looked at beside each other, and made to count as one. */
@Named
@RequestScoped
public class MergePage {

    @Inject
    private MergeService merges;

    @Inject
    private RegistrationService registration;

    private String ref = "";
    private String with = "";
    private @Nullable Chronicle kept;
    private @Nullable Chronicle absorbed;
    private List<CitizenRow> alike = List.of();

    /** Called before the page is shown. */
    public void open() {
        Chronicle first = merges.prepare(ref);
        kept = first;
        if (with.isBlank()) {
            alike = first.citizen().name().stream()
                    .flatMap(name -> registration.alike(name, Optional.empty()).stream())
                    .filter(row -> row.id() != first.citizen().id())
                    .toList();
        } else {
            try {
                absorbed = merges.prepare(with.strip());
            } catch (NotFound nobody) {
                absorbed = null;
            }
        }
    }

    /** The two, the one that stays first; just that one until the other is named. */
    public List<Chronicle> getBoth() {
        Chronicle first = Objects.requireNonNull(kept, "not open yet");
        return absorbed == null ? List.of(first) : List.of(first, absorbed);
    }

    /** Who may be the same as the one that stays, while nobody has been named. */
    public List<CitizenRow> getAlike() {
        return alike;
    }

    /** Whether the other was named and nobody may be seen under that reference. */
    public boolean isUnknown() {
        return !with.isBlank() && absorbed == null;
    }

    /** The page of the one that stays. */
    public String getBack() {
        return Addresses.citizen(ref);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public String getWith() {
        return with;
    }

    public void setWith(@Nullable String with) {
        this.with = with == null ? "" : with;
    }
}
