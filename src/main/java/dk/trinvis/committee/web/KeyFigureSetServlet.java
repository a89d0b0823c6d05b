package dk.trinvis.committee.web;

import dk.trinvis.committee.KeyFigureAreaView;
import dk.trinvis.committee.KeyFigureSetEntry;
import dk.trinvis.committee.KeyFigureSetView;
import dk.trinvis.committee.KeyFigureSetupService;
import dk.trinvis.common.web.Fields;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Optional;

/** Makes a comparison, or changes one. Areas are typed one a line, by code or by name in either language. */
@WebServlet("/committee/comparison/save")
public class KeyFigureSetServlet extends KeyFigureForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KeyFigureSetupService setup;

    public KeyFigureSetServlet() {
        super("/committee/comparison");
    }

    @Override
    protected List<String> taken() {
        return setup.sets().stream().map(KeyFigureSetView::code).toList();
    }

    @Override
    protected void put(String code, Fields typed, Optional<String> seen) {
        List<KeyFigureAreaView> areas = setup.areas();
        KeyFigureSetEntry wanted = new KeyFigureSetEntry(
                typed.text("name"),
                typed.text("ownArea"),
                codes(typed.text("members"), areas),
                typed.text("averageName"),
                codes(typed.text("averageAreas"), areas),
                typed.optional("averageRule").orElse(null));
        setup.putSet(code, wanted, seen);
    }

    private static List<String> codes(String lines, List<KeyFigureAreaView> areas) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> areas.stream()
                        .filter(area -> List.of(area.nameDa(), area.nameEn()).contains(line))
                        .findFirst()
                        .map(KeyFigureAreaView::code)
                        .orElse(line))
                .toList();
    }
}
