package dk.trinvis.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The numbers of a status as somebody would ask for them by hand on the product's own tables, as briefly as possible. */
final class HandWritten {

    private HandWritten() {}

    static List<Sql> status(long initiative, LocalDate day, LocalDateTime known) {
        return List.of(
                begun(initiative, day, known, "active, launched, end_reason, COUNT(*)", "active, launched, end_reason"),
                begun(initiative, day, known, "COUNT(DISTINCT citizen_id)", ""),
                begun(initiative, day, known, "active, COUNT(DISTINCT citizen_id)", "active"),
                begun(initiative, day, known, "active, valid_from, ended, COUNT(*)", "active, valid_from, ended"),
                held("step_period", "step, first_step, first_screening, COUNT(*)", day, known),
                held("activity", "type, COUNT(DISTINCT enrolment_id)", day, known),
                held("activity", "COUNT(DISTINCT enrolment_id)", day, known),
                held("track_assignment", "track, COUNT(*)", day, known));
    }

    private static Sql begun(long initiative, LocalDate day, LocalDateTime known, String what, String groups) {
        return new Sql(
                "SELECT " + what + " FROM (SELECT citizen_id, valid_from, end_reason,"
                        + " CASE WHEN valid_until > ? THEN 1 ELSE 0 END AS active,"
                        + " CASE WHEN valid_until > ? THEN NULL ELSE valid_until END AS ended,"
                        + " CASE WHEN valid_from <= ? THEN 1 ELSE 0 END AS launched FROM enrolment_period"
                        + " WHERE initiative_id = ? AND valid_from <= ? AND recorded_at <= ? AND superseded_at > ?) x"
                        + (groups.isEmpty() ? "" : " GROUP BY " + groups),
                day,
                day,
                Life.LAUNCH,
                initiative,
                day,
                known,
                known);
    }

    private static Sql held(String table, String what, LocalDate day, LocalDateTime known) {
        String group = what.contains(",") ? " GROUP BY " + what.substring(0, what.lastIndexOf(',')) : "";
        return new Sql(
                "SELECT " + what + " FROM " + table + " WHERE valid_from <= ? AND valid_until > ?"
                        + " AND recorded_at <= ? AND superseded_at > ?" + group,
                day,
                day,
                known,
                known);
    }
}
