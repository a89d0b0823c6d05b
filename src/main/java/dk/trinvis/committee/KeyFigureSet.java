package dk.trinvis.committee;

import dk.trinvis.common.Changeable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which areas an overview compares; see {@link KeyFigureSetView}. */
@Entity
@Table(name = "key_figure_set")
class KeyFigureSet extends Changeable {

    private String code;

    private String name;

    @Column(name = "own_area")
    private String ownArea;

    private @Nullable String members;

    @Column(name = "average_name")
    private String averageName;

    @Column(name = "average_areas")
    private @Nullable String averageAreas;

    @Column(name = "average_rule")
    private String averageRule;

    @SuppressWarnings("NullAway.Init")
    protected KeyFigureSet() {}

    @SuppressWarnings("NullAway.Init") // the rest is stated
    KeyFigureSet(KeyFigureSetView view) {
        code = view.code();
        revise(view);
    }

    /** Answers whether that is new. */
    final boolean revise(KeyFigureSetView view) {
        KeyFigureSetView before = view();
        name = view.name();
        ownArea = view.ownArea();
        members = String.join(",", view.members());
        averageName = view.averageName();
        averageAreas = String.join(",", view.averageAreas());
        averageRule = view.averageRule();
        return !before.equals(view);
    }

    KeyFigureSetView view() {
        return new KeyFigureSetView(code, name, ownArea, codes(members), averageName, codes(averageAreas), averageRule);
    }

    /** Nothing is null only before the first statement. */
    private static List<String> codes(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
