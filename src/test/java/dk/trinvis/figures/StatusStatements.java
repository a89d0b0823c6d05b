package dk.trinvis.figures;

import dk.trinvis.bench.Life;
import dk.trinvis.bench.Sql;
import dk.trinvis.codelist.CodeView;
import dk.trinvis.common.AsOf;
import dk.trinvis.common.DateRange;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.jobschool.TrackView;
import dk.trinvis.ladder.HjoerringLadder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The very statements of a status, found by asking for one on a database that only writes down what it is asked. */
public final class StatusStatements {

    private final List<Sql> asked = new ArrayList<>();

    private StatusStatements() {}

    /** Those that the cohorts of the status run for the initiative. */
    public static List<Sql> of(long initiative, LocalDate day, LocalDateTime known) {
        StatusStatements statements = new StatusStatements();
        Cohorts cohorts = statements.cohorts();
        Question question = question(initiative, day, known);
        cohorts.count(question, parts().cohorts(), StatusCounts.OF_CITIZENS);
        cohorts.durations(question, day);
        SchoolRecords school = new SchoolRecords();
        statements.connectTo(school);
        school.of(question, 0);
        return statements.asked;
    }

    /** The part of them that counts steps, by itself. */
    public static List<Sql> ofSteps(long initiative, LocalDate day, LocalDateTime known) {
        StatusStatements statements = new StatusStatements();
        statements
                .cohorts()
                .count(
                        question(initiative, day, known),
                        parts().cohorts().stream()
                                .filter(cohort -> cohort.source().equals(Source.STEPS))
                                .toList());
        return statements.asked;
    }

    private static Question question(long initiative, LocalDate day, LocalDateTime known) {
        Instant moment = known.toInstant(ZoneOffset.UTC);
        return new Question(initiative(initiative), new AsOf(day, moment), moment);
    }

    private Cohorts cohorts() {
        Cohorts cohorts = new Cohorts();
        connectTo(cohorts);
        return cohorts;
    }

    private void connectTo(Object store) {
        try {
            Field entities = store.getClass().getDeclaredField("entities");
            entities.setAccessible(true);
            entities.set(store, proxy(EntityManager.class, (self, method, arguments) -> query((String) arguments[0])));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Query query(String sql) {
        List<Object> parameters = new ArrayList<>();
        return proxy(Query.class, (self, method, arguments) -> {
            if (method.getName().equals("setParameter")) {
                parameters.add(arguments[1]);
                return self;
            }
            asked.add(new Sql(sql.replaceAll("\\?[0-9]+", "?"), parameters.toArray()));
            return List.of();
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** The codes that the product comes with. */
    private static StatusCounts parts() {
        return new StatusCounts(
                HjoerringLadder.firstVersion(),
                codes("education", "employment", "self_supporting", "repatriated", "other"),
                codes("moved", "pension", "died", "withdrawn"),
                codes(
                        "small_job",
                        "work_placement",
                        "wage_subsidy_job",
                        "flex_job",
                        "utility_work",
                        "danish_course",
                        "health_service",
                        "job_search_course",
                        "company_visit",
                        "mentor_support",
                        "individual_placement_and_support",
                        "guidance_and_upskilling",
                        "ordinary_education",
                        "volunteering"),
                Stream.of("spor-1", "spor-2", "spor-3")
                        .map(code -> new TrackView(
                                code,
                                "",
                                "",
                                "",
                                1,
                                5,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                        .toList());
    }

    private static List<CodeView> codes(String... codes) {
        return Stream.of(codes).map(code -> new CodeView(code, "", "", false)).toList();
    }

    private static InitiativeView initiative(long id) {
        return new InitiativeView(
                id, "", "", "", "", Life.LAUNCH, DateRange.FOREVER, 1, 1, "", "", "", true, 12, List.of(), List.of());
    }
}
