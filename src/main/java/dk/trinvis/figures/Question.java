package dk.trinvis.figures;

import dk.trinvis.common.AsOf;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Fact;
import dk.trinvis.common.InstantColumn;
import dk.trinvis.initiative.InitiativeView;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL with names, asked of one initiative as of a day and a moment. Both databases take parameters by place only, so each
 * name becomes a place each time it stands.
 */
class Question {

    private static final Pattern NAME = Pattern.compile(":(initiative|day|known|launch|never|forever|v)\\b");

    private final InitiativeView initiative;
    private final AsOf asOf;

    Question(InitiativeView initiative, AsOf asOf) {
        this.initiative = initiative;
        this.asOf = asOf;
    }

    /**
     * The query, ready to run.
     *
     * @param values what each {@code :v} stands for, in their order
     */
    Query query(EntityManager entities, String sql, List<Object> values) {
        List<Object> parameters = new ArrayList<>();
        List<Object> pending = new ArrayList<>(values);
        Matcher names = NAME.matcher(sql);
        String placed = names.replaceAll(match -> {
            String name = match.group(1);
            parameters.add(name.equals("v") ? pending.remove(0) : value(name));
            return "?" + parameters.size();
        });
        Query query = entities.createNativeQuery(placed);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private Object value(String name) {
        return switch (name) {
            case "initiative" -> initiative.id();
            case "day" -> asOf.day();
            case "known" -> InstantColumn.toColumn(asOf.knownAt());
            case "launch" -> initiative.launchDay();
            case "never" -> InstantColumn.toColumn(Fact.NEVER);
            case "forever" -> DateRange.FOREVER;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
