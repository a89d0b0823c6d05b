package dk.trinvis.committee;

import dk.trinvis.common.Changeable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A political body that papers are made for; see {@link CommitteeView}. */
@Entity
class Committee extends Changeable {

    private String code;

    private String name;

    private String municipality;

    private String kind;

    private int threshold;

    @Column(name = "withholds_zeros")
    private boolean withholdsZeros;

    private String template;

    @Column(name = "public_editions")
    private boolean publicEditions;

    @Column(name = "vice_chairs")
    private @Nullable Integer viceChairs;

    @SuppressWarnings("NullAway.Init")
    protected Committee() {}

    @SuppressWarnings("NullAway.Init") // the rest is stated
    Committee(CommitteeView view) {
        code = view.code();
        revise(view);
    }

    /** Answers whether that is new. */
    final boolean revise(CommitteeView view) {
        CommitteeView before = view();
        name = view.name();
        municipality = view.municipality();
        kind = view.kind();
        threshold = view.threshold();
        withholdsZeros = view.withholdsZeros();
        template = view.template();
        publicEditions = view.publicEditions();
        viceChairs = view.viceChairs().orElse(null);
        return !before.equals(view());
    }

    String code() {
        return code;
    }

    CommitteeView view() {
        return new CommitteeView(
                code,
                name,
                municipality,
                kind,
                threshold,
                withholdsZeros,
                template,
                publicEditions,
                Optional.ofNullable(viceChairs));
    }
}
