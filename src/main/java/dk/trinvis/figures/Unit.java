package dk.trinvis.figures;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Locale;

/** What a number counts. */
@JsonbTypeAdapter(Unit.Code.class)
public enum Unit {
    /** Enrolments. */
    CASES,
    CITIZENS,
    SESSIONS,
    /** What is written down of one who was expected at one session. */
    ATTENDANCES,
    DAYS;

    /** The code that scripts use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Units as they stand in JSON. */
    public static class Code implements JsonbAdapter<Unit, String> {

        @Override
        public String adaptToJson(Unit unit) {
            return unit.code();
        }

        @Override
        public Unit adaptFromJson(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
