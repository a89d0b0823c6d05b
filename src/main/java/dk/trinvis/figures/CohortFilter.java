package dk.trinvis.figures;

import dk.trinvis.common.InvalidInput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which of a figure's enrolments are listed, and in what order; the figure stays what it is.
 *
 * @param caseworker the user name of who answers for them now, {@link #NOBODY}, or empty text for whoever does
 * @param step the number of their step on the day, {@link #NO_STEP}, or empty text for any
 * @param sort a {@link CohortOrder#code}, with {@code -} before it for the other way round; empty text for the order in which
 *     they were first recorded
 */
public record CohortFilter(String caseworker, String step, String sort) {

    public static final String NOBODY = Responsible.NOBODY;
    public static final String NO_STEP = "none";
    public static final CohortFilter ALL = new CohortFilter("", "", "");

    private static final String REVERSED = "-";

    /** Whether it leaves none out. */
    public boolean isOpen() {
        return caseworker.isEmpty() && step.isEmpty();
    }

    /** What the rows are ordered by; {@link InvalidInput} for what they cannot be. */
    public Optional<CohortOrder> order() {
        if (sort.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(CohortOrder.ofCode(isReversed() ? sort.substring(REVERSED.length()) : sort)
                .orElseThrow(() -> new InvalidInput("sort", "figures.unknownOrder")));
    }

    public boolean isReversed() {
        return sort.startsWith(REVERSED);
    }

    /** The sort of the other way round where this one is by the same; else that by the order. */
    public String sortedBy(CohortOrder order) {
        return sort.equals(order.code()) ? REVERSED + order.code() : order.code();
    }

    /** What an address says after its other parameters. */
    public String query() {
        return part("caseworker", caseworker) + part("step", step) + part("sort", sort);
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** What must be joined to the rows of a cohort, {@code x}. */
    String joins() {
        String ordering = order().map(CohortOrder::joins).orElse("");
        return step.isEmpty() || ordering.equals(CohortOrder.STEP.joins())
                ? ordering
                : ordering + CohortOrder.STEP.joins();
    }

    /** What more must hold for the rows, in SQL with the {@link #values}. */
    String condition() {
        String condition = "";
        if (!caseworker.isEmpty()) {
            condition += caseworker.equals(NOBODY) ? " AND r.caseworker IS NULL" : " AND r.caseworker = :v";
        }
        if (!step.isEmpty()) {
            condition += step.equals(NO_STEP) ? " AND s.step IS NULL" : " AND s.step = :v";
        }
        return condition;
    }

    List<Object> values() {
        List<Object> values = new ArrayList<>();
        if (!caseworker.isEmpty() && !caseworker.equals(NOBODY)) {
            values.add(caseworker);
        }
        if (!step.isEmpty() && !step.equals(NO_STEP)) {
            values.add(number());
        }
        return values;
    }

    private int number() {
        if (!step.matches("[0-9]{1,4}")) {
            throw new InvalidInput("step", "common.notANumber");
        }
        return Integer.parseInt(step);
    }

    /** What the rows are ordered by, in SQL; the order is total. */
    String ordering() {
        return order().map(order -> order.expression() + (isReversed() ? " DESC" : "") + " NULLS LAST, ")
                        .orElse("")
                + "x.enrolment_id";
    }
}
