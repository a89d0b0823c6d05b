package dk.trinvis.initiative.web;

import dk.trinvis.common.Decimals;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import dk.trinvis.initiative.TargetEntry;
import dk.trinvis.initiative.TargetService;
import dk.trinvis.initiative.TargetView;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the form of a target. */
@WebServlet("/initiative/target/save")
public class TargetServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern YEAR = Pattern.compile("\\s*([0-9]{4})\\s*:\\s*(.+?)\\s*");

    @Inject
    private transient TargetService targets;

    public TargetServlet() {
        super("/initiative/target", "initiative.target.saved");
    }

    @Override
    protected String save(Fields typed) {
        Optional<String> known = typed.optional("target");
        TargetEntry wanted = new TargetEntry(
                typed.text("name"),
                typed.text("unit"),
                typed.isTicked("countsPeople"),
                typed.text("comparator"),
                value(typed, "aim").orElse(null),
                typed.day("dueOn").orElse(null),
                path(typed));
        typed.check();
        if (known.isPresent()) {
            targets.put(typed.text("ref"), known.get(), wanted, typed.version());
        } else {
            targets.make(typed.text("ref"), typed.text("code"), wanted);
        }
        return TargetPage.back(typed.text("ref"));
    }

    private static List<TargetView.Year> path(Fields typed) {
        return typed.text("path")
                .lines()
                .filter(line -> !line.isBlank())
                .flatMap(line -> year(typed, line).stream())
                .toList();
    }

    private static Optional<TargetView.Year> year(Fields typed, String line) {
        Matcher parts = YEAR.matcher(line);
        Optional<BigDecimal> aim = parts.matches() ? read(parts.group(2)) : Optional.empty();
        if (aim.isEmpty()) {
            typed.refuse("path", "initiative.target.path");
        }
        return aim.map(value -> new TargetView.Year(Integer.parseInt(parts.group(1)), value));
    }

    /** The number in a field; empty for nothing, and noted where it is none. */
    static Optional<BigDecimal> value(Fields typed, String name) {
        Optional<BigDecimal> value = typed.optional(name).flatMap(TargetServlet::read);
        if (value.isEmpty() && typed.optional(name).isPresent()) {
            typed.refuse(name, "initiative.target.notAValue");
        }
        return value;
    }

    private static Optional<BigDecimal> read(String typed) {
        return Decimals.read(typed).map(hundredths -> BigDecimal.valueOf(hundredths, 2));
    }
}
