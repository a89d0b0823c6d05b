package dk.trinvis.figures;

import dk.trinvis.common.Fact;
import java.util.Arrays;
import java.util.Optional;

/** What the list behind a figure can be ordered by: the columns it shows, by their names in the API. */
public enum CohortOrder {
    CASE("enrolmentRef", " JOIN enrolment e ON e.id = x.enrolment_id", "e.enrolment_ref"),

    /** Protected names are not told apart; they come last. */
    CITIZEN(
            "name",
            Sql.PERIOD + " JOIN citizen c ON c.id = q.citizen_id"
                    + " LEFT JOIN citizen_record k ON k.citizen_id = COALESCE(c.merged_into, c.id)"
                    + " AND k.superseded_at = " + Fact.NEVER_IN_SQL
                    + " AND k.protected_identity = FALSE",
            "k.search_name"),
    CASEWORKER("caseworker", " LEFT JOIN app_user u ON u.user_name = r.caseworker", "u.display_name"),
    FIRST_DAY("firstDay", Sql.PERIOD, "q.valid_from"),
    LAST_DAY("lastDay", Sql.PERIOD, "NULLIF(q.valid_until, :forever)"),
    STEP("step", Sql.STEP, "s.step"),
    END_REASON("endReason", Sql.PERIOD, "q.end_reason");

    private final String code;
    private final String joins;
    private final String expression;

    /** Constants cannot use those of their own enum. */
    static final class Sql {

        static final String PERIOD =
                " JOIN enrolment_period q ON q.enrolment_id = x.enrolment_id AND q.valid_from <= :day"
                        + Source.knownOf("q");

        /** The step on the day; Derby joins all of them at once faster than one by one. */
        static final String STEP =
                " LEFT JOIN (SELECT DISTINCT a.enrolment_id, a.step FROM step_period a WHERE a.initiative_id = :initiative"
                        + Source.onDayOf("a") + ") s ON s.enrolment_id = x.enrolment_id";

        private Sql() {}
    }

    CohortOrder(String code, String joins, String expression) {
        this.code = code;
        this.joins = joins;
        this.expression = expression;
    }

    public String code() {
        return code;
    }

    static Optional<CohortOrder> ofCode(String code) {
        return Arrays.stream(values()).filter(order -> order.code.equals(code)).findFirst();
    }

    /** What must be joined to the rows of a cohort, {@code x}, and to who answers for them, {@code r}. */
    String joins() {
        return joins;
    }

    /** In SQL; null comes last. */
    String expression() {
        return expression;
    }
}
