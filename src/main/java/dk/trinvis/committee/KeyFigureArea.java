package dk.trinvis.committee;

import dk.trinvis.common.Changeable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An area that figures are published for; see {@link KeyFigureAreaView}. */
@Entity
@Table(name = "key_figure_area")
class KeyFigureArea extends Changeable {

    private String code;

    @Column(name = "name_da")
    private String nameDa;

    @Column(name = "name_en")
    private String nameEn;

    @SuppressWarnings("NullAway.Init")
    protected KeyFigureArea() {}

    @SuppressWarnings("NullAway.Init") // the rest is stated
    KeyFigureArea(KeyFigureAreaView view) {
        code = view.code();
        revise(view);
    }

    /** Answers whether that is new. */
    final boolean revise(KeyFigureAreaView view) {
        KeyFigureAreaView before = view();
        nameDa = view.nameDa();
        nameEn = view.nameEn();
        return !before.equals(view);
    }

    KeyFigureAreaView view() {
        return new KeyFigureAreaView(code, nameDa, nameEn);
    }
}
