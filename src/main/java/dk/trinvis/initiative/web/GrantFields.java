package dk.trinvis.initiative.web;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Decimals;
import dk.trinvis.common.web.Fields;
import dk.trinvis.initiative.InitiativeView.Grant;
import dk.trinvis.initiative.InitiativeView.GrantLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of one grant; what cannot be read is noted. */
record GrantFields(Fields typed, int row) {

    static final String[] TEXTS = {
        "grantAmount", "grantDay", "grantPurpose", "grantCommittee", "grantCondition", "grantLines"
    };

    Grant grant() {
        return new Grant(
                oere(),
                requiredDay(typed, "grantDay" + row),
                typed.required("grantPurpose" + row),
                typed.text("grantCommittee" + row),
                typed.text("grantCondition" + row),
                typed.isTicked("grantDevelopment" + row),
                lines());
    }

    private long oere() {
        return Decimals.read(typed.text("grantAmount" + row)).orElseGet(() -> {
            typed.refuse("grantAmount" + row, "initiative.notAnAmount");
            return 1L;
        });
    }

    private List<GrantLine> lines() {
        return typed.text("grantLines" + row)
                .lines()
                .filter(line -> !line.isBlank())
                .flatMap(line -> line(line).stream())
                .toList();
    }

    private Optional<GrantLine> line(String written) {
        int colon = written.lastIndexOf(':');
        Optional<Long> amount = Decimals.read(written.substring(colon + 1).strip());
        if (colon < 1 || amount.isEmpty()) {
            typed.refuse("grantLines" + row, "initiative.notALine");
            return Optional.empty();
        }
        return amount.map(oere -> new GrantLine(written.substring(0, colon).strip(), oere));
    }

    /** The lines as they are typed: {@code Lokaler: 100.000}. */
    static String written(List<GrantLine> lines) {
        return lines.stream()
                .map(line -> line.purpose() + ": " + Decimals.written(line.amountOere()))
                .collect(Collectors.joining("\n"));
    }

    /** What is noted is not saved: the day in its place matters to nobody. */
    static LocalDate requiredDay(Fields typed, String name) {
        Optional<LocalDate> day = typed.day(name);
        typed.required(name);
        return day.orElse(DateRange.FOREVER);
    }
}
