package dk.trinvis.committee.web;

import dk.trinvis.committee.KeyFigureMeasureEntry;
import dk.trinvis.committee.KeyFigureMeasureView;
import dk.trinvis.committee.KeyFigureSetupService;
import dk.trinvis.common.web.Fields;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Optional;

/** Makes a measure, or changes one. */
@WebServlet("/committee/measure/save")
public class KeyFigureMeasureServlet extends KeyFigureForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KeyFigureSetupService setup;

    public KeyFigureMeasureServlet() {
        super("/committee/measure");
    }

    @Override
    protected List<String> taken() {
        return setup.measures().stream().map(KeyFigureMeasureView::code).toList();
    }

    @Override
    protected void put(String code, Fields typed, Optional<String> seen) {
        KeyFigureMeasureEntry wanted = new KeyFigureMeasureEntry(
                typed.number("ordinal").orElse(null),
                typed.text("theme"),
                typed.text("labelDa"),
                typed.text("labelEn"),
                typed.text("unit"),
                typed.optional("better").orElse(null),
                typed.number("decimals").orElse(null),
                typed.optional("period").orElse(null),
                typed.number("provisionalMonths").orElse(null),
                typed.text("numerator"),
                typed.text("denominator"));
        typed.check();
        setup.putMeasure(code, wanted, seen);
    }
}
