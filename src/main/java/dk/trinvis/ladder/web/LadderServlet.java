package dk.trinvis.ladder.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.ladder.LadderEntry;
import dk.trinvis.ladder.LadderService;
import dk.trinvis.ladder.LadderView.Step;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes a ladder whose steps are then described, or says how its steps read from a day on. */
@WebServlet("/ladder/change/save")
public class LadderServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LadderService ladders;

    public LadderServlet() {
        super("/ladder/change", "ladder.saved");
    }

    @Override
    protected String save(Fields typed) {
        Optional<String> known = typed.optional("code");
        String code = known.orElseGet(() -> typed.text("newCode"));
        LadderEntry wanted = new LadderEntry(
                typed.text("title"),
                typed.text("owner"),
                typed.optional("lowerIsCloser").map(Boolean::valueOf).orElse(null),
                typed.day("from").orElse(null),
                steps(typed));
        typed.check();
        if (known.isEmpty()) {
            ladders.make(code, wanted);
            return LaddersPage.addressOf(code);
        }
        ladders.put(code, wanted, typed.version());
        return "/ladder/ladders";
    }

    private static List<Step> steps(Fields typed) {
        int count = Math.min(typed.number("steps").orElse(0), LadderEntry.MOST_STEPS + 1);
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Step(
                        number,
                        typed.text("meaningDa" + number),
                        typed.text("meaningEn" + number),
                        typed.text("guidanceDa" + number),
                        typed.text("guidanceEn" + number)))
                .toList();
    }
}
