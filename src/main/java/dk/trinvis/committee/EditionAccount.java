package dk.trinvis.committee;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;

/**
 * The account of an edition and the checks of its figures, see {@link dk.trinvis.figures.StatusFigures}.
 *
 * @param citizens distinct citizens behind the active enrolments
 */
public record EditionAccount(
        LocalDate launchDay, int launched, int admitted, int ended, int active, int citizens, List<CheckLine> checks) {

    /** A check and its sum. */
    public record CheckLine(String id, boolean holds, String text) {}

    /** What the figures say, as they are kept. */
    static EditionAccount in(byte[] figures) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(figures))) {
            JsonObject all = reader.readObject();
            JsonObject movement = all.getJsonObject("movement");
            return new EditionAccount(
                    LocalDate.parse(movement.getString("launchDay")),
                    movement.getInt("launched"),
                    movement.getInt("admitted"),
                    movement.getInt("ended"),
                    movement.getInt("active"),
                    all.getJsonObject("citizens").getInt("active"),
                    all.getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                            .map(check -> new CheckLine(
                                    check.getString("id"), check.getBoolean("holds"), check.getString("text")))
                            .toList());
        }
    }

    public List<CheckLine> failing() {
        return checks.stream().filter(check -> !check.holds()).toList();
    }
}
