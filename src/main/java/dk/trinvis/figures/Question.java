package dk.trinvis.figures;

import dk.trinvis.common.AsOf;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.InstantColumn;
import dk.trinvis.initiative.InitiativeView;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL with names, asked as of a day and a moment. Both databases take parameters by place only, so each
 * name becomes a place each time it stands.
 */
class Question {

    private static final Pattern NAME = Pattern.compile(":([a-z]+[0-9]*)\\b");

    private final Map<String, Object> names;

    /**
     * A question about an initiative as of two clocks.
     *
     * @param last the moment of the last recorded fact; nothing more is known at any later one
     */
    Question(InitiativeView initiative, AsOf asOf, Instant last) {
        this(asOf, last, Map.of("initiative", initiative.id(), "launch", initiative.launchDay()));
    }

    /**
     * A question about something else.
     *
     * @param about what the further names in its statements stand for
     */
    Question(AsOf asOf, Instant last, Map<String, Object> about) {
        names = new HashMap<>(about);
        names.put("day", asOf.day());
        names.put("known", InstantColumn.toColumn(asOf.knownAt().isBefore(last) ? asOf.knownAt() : last));
        names.put("last", InstantColumn.toColumn(last));
        names.put("forever", DateRange.FOREVER);
    }

    /** A statement with all that is asked of it; two that are equal have the same answer. */
    record Asked(String sql, List<Object> parameters) {

        Query of(EntityManager entities) {
            Query query = entities.createNativeQuery(sql);
            for (int i = 0; i < parameters.size(); i++) {
                query.setParameter(i + 1, parameters.get(i));
            }
            return query;
        }
    }

    /**
     * The statement, ready to be asked.
     *
     * @param values what each {@code :v} stands for, in their order
     */
    Asked in(String sql, List<Object> values) {
        List<Object> parameters = new ArrayList<>();
        List<Object> pending = new ArrayList<>(values);
        Matcher places = NAME.matcher(sql);
        String placed = places.replaceAll(match -> {
            String name = match.group(1);
            parameters.add(name.equals("v") ? pending.remove(0) : value(name));
            return "?" + parameters.size();
        });
        return new Asked(placed, parameters);
    }

    private Object value(String name) {
        return Objects.requireNonNull(names.get(name), name);
    }
}
