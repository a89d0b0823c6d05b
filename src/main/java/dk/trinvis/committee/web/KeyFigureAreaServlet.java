package dk.trinvis.committee.web;

import dk.trinvis.committee.KeyFigureAreaEntry;
import dk.trinvis.committee.KeyFigureAreaView;
import dk.trinvis.committee.KeyFigureSetupService;
import dk.trinvis.common.web.Fields;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Optional;

/** Makes an area, or changes one. */
@WebServlet("/committee/area/save")
public class KeyFigureAreaServlet extends KeyFigureForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KeyFigureSetupService setup;

    public KeyFigureAreaServlet() {
        super("/committee/area");
    }

    @Override
    protected List<String> taken() {
        return setup.areas().stream().map(KeyFigureAreaView::code).toList();
    }

    @Override
    protected void put(String code, Fields typed, Optional<String> seen) {
        setup.putArea(code, new KeyFigureAreaEntry(typed.text("nameDa"), typed.text("nameEn")), seen);
    }
}
