package dk.trinvis.committee;

import dk.trinvis.figures.Count;
import dk.trinvis.figures.EarlierEdition;
import dk.trinvis.figures.ShownChange;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an edition is to later ones of its series, and what it changes beside the one before, as it is kept with it:
 * {@code numbers} behind it, what is {@code shown} to the public, a number, {@code "<5"}, or nothing, and {@code changes}.
 */
final class EditionDisclosure {

    private static final String FEWER = "<";

    private EditionDisclosure() {}

    static byte[] write(EarlierEdition edition, List<ShownChange> changes) {
        JsonObjectBuilder numbers = Json.createObjectBuilder();
        edition.numbers().forEach(numbers::add);
        JsonObjectBuilder shown = Json.createObjectBuilder();
        edition.shown().forEach((name, count) -> shown.add(name, value(count)));
        JsonArrayBuilder changed = Json.createArrayBuilder();
        changes.forEach(change -> changed.add(Json.createObjectBuilder()
                .add("name", change.name())
                .add("before", change.before())
                .add("after", change.after())));
        return Json.createObjectBuilder()
                .add("asOf", edition.asOf().toString())
                .add("knownAt", edition.knownAt().toString())
                .add("numbers", numbers)
                .add("shown", shown)
                .add("changes", changed)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static JsonValue value(Count count) {
        if (count instanceof Count.FewerThan few) {
            return Json.createValue(FEWER + few.threshold());
        }
        return count instanceof Count.Exact exact ? Json.createValue(exact.value()) : JsonValue.NULL;
    }

    static EarlierEdition edition(byte[] content) {
        JsonObject all = read(content);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        JsonObject known = all.getJsonObject("numbers");
        known.keySet().forEach(name -> numbers.put(name, known.getInt(name)));
        Map<String, Count> shown = new LinkedHashMap<>();
        all.getJsonObject("shown").forEach((name, value) -> shown.put(name, count(value)));
        return new EarlierEdition(
                LocalDate.parse(all.getString("asOf")), Instant.parse(all.getString("knownAt")), numbers, shown);
    }

    static List<ShownChange> changes(byte[] content) {
        return read(content).getJsonArray("changes").getValuesAs(JsonObject.class).stream()
                .map(change ->
                        new ShownChange(change.getString("name"), change.getInt("before"), change.getInt("after")))
                .toList();
    }

    private static JsonObject read(byte[] content) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(content))) {
            return reader.readObject();
        }
    }

    private static Count count(JsonValue value) {
        if (value instanceof JsonString few) {
            return Count.fewerThan(Integer.parseInt(few.getString().substring(FEWER.length())));
        }
        return value instanceof JsonNumber number ? Count.exact(number.intValue()) : Count.withheld();
    }
}
