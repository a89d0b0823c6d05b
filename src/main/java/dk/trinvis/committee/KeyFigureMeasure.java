package dk.trinvis.committee;

import dk.trinvis.common.Changeable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What is measured; see {@link KeyFigureMeasureView}. */
@Entity
@Table(name = "key_figure_measure")
class KeyFigureMeasure extends Changeable {

    private String code;

    private int ordinal;

    private String theme;

    @Column(name = "label_da")
    private String labelDa;

    @Column(name = "label_en")
    private String labelEn;

    private String unit;

    private String better;

    private int decimals;

    @Column(name = "period_kind")
    private String period;

    @Column(name = "provisional_months")
    private int provisionalMonths;

    private String numerator;

    private String denominator;

    @SuppressWarnings("NullAway.Init")
    protected KeyFigureMeasure() {}

    @SuppressWarnings("NullAway.Init") // the rest is stated
    KeyFigureMeasure(KeyFigureMeasureView view) {
        code = view.code();
        revise(view);
    }

    /** Answers whether that is new. */
    final boolean revise(KeyFigureMeasureView view) {
        KeyFigureMeasureView before = view();
        ordinal = view.ordinal();
        theme = view.theme();
        labelDa = view.labelDa();
        labelEn = view.labelEn();
        unit = view.unit();
        better = view.better();
        decimals = view.decimals();
        period = view.period();
        provisionalMonths = view.provisionalMonths();
        numerator = view.numerator();
        denominator = view.denominator();
        return !before.equals(view);
    }

    KeyFigureMeasureView view() {
        return new KeyFigureMeasureView(
                code,
                ordinal,
                theme,
                labelDa,
                labelEn,
                unit,
                better,
                decimals,
                period,
                provisionalMonths,
                numerator,
                denominator);
    }
}
