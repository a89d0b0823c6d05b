package dk.trinvis.figures;

import dk.trinvis.common.AsOf;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.InstantColumn;
import dk.trinvis.initiative.InitiativeView;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL with names, asked of one initiative as of a day and a moment. Both databases take parameters by place only, so each
 * name becomes a place each time it stands.
 */
class Question {

    private static final Pattern NAME = Pattern.compile(":(initiative|day|known|last|launch|forever|v)\\b");

    private final InitiativeView initiative;
    private final LocalDate day;
    private final Instant known;
    private final Instant last;

    /**
     * A question as of two clocks.
     *
     * @param last the moment of the last recorded fact; nothing more is known at any later one
     */
    Question(InitiativeView initiative, AsOf asOf, Instant last) {
        this.initiative = initiative;
        this.day = asOf.day();
        this.known = asOf.knownAt().isBefore(last) ? asOf.knownAt() : last;
        this.last = last;
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
        Matcher names = NAME.matcher(sql);
        String placed = names.replaceAll(match -> {
            String name = match.group(1);
            parameters.add(name.equals("v") ? pending.remove(0) : value(name));
            return "?" + parameters.size();
        });
        return new Asked(placed, parameters);
    }

    private Object value(String name) {
        return switch (name) {
            case "initiative" -> initiative.id();
            case "day" -> day;
            case "known" -> InstantColumn.toColumn(known);
            case "last" -> InstantColumn.toColumn(last);
            case "launch" -> initiative.launchDay();
            case "forever" -> DateRange.FOREVER;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
