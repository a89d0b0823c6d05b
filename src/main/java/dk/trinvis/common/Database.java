package dk.trinvis.common;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.TimeZone;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/** Brings the database to this version's schema before anybody asks, and knows which of the two kinds it is. */
@ApplicationScoped
public class Database {

    private static final Logger LOG = Logger.getLogger(Database.class.getName());

    private static final int OLDEST_POSTGRES = 15;

    @Resource(lookup = "jdbc/trinvis")
    private DataSource dataSource;

    @Inject
    @ConfigProperty(name = "TRINVIS_DB_URL")
    private String url;

    @Inject
    private EmbeddedDerby embedded;

    /** The steps of the schema that SQL cannot do. */
    @Inject
    @Any
    private Instance<JavaMigration> steps;

    @Inject
    private Event<Ready> ready;

    private boolean postgres;

    /** Fired once, when the schema is in place and before the first request. */
    public record Ready() {}

    /** Whether the database is PostgreSQL; otherwise it is the embedded Derby. */
    public boolean isPostgres() {
        return postgres;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) throws SQLException {
        requireUtc();
        if (url.startsWith("jdbc:derby:")) {
            embedded.createIfMissing();
        }
        try (Connection connection = dataSource.getConnection()) {
            DatabaseMetaData product = connection.getMetaData();
            postgres = product.getDatabaseProductName().equals("PostgreSQL");
            if (postgres) {
                requireNewEnough(product.getDatabaseMajorVersion());
            }
        }
        String kind = postgres ? "postgresql" : "derby";
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/common", "classpath:db/" + kind)
                .failOnMissingLocations(true)
                .javaMigrations(steps.stream().toArray(JavaMigration[]::new))
                .load()
                .migrate();
        LOG.info(() -> "Trinvis runs on " + kind);
        ready.fire(new Ready());
    }

    /** An older server would start and fail on the first statement that it does not know. */
    static void requireNewEnough(int major) {
        if (major < OLDEST_POSTGRES) {
            throw new IllegalStateException("PostgreSQL " + OLDEST_POSTGRES + " or newer is needed, this is " + major);
        }
    }

    /** Timestamps are stored as they read in UTC; in a zone with summer time an hour a year could not be stored. */
    private static void requireUtc() {
        if (TimeZone.getDefault().getRawOffset() != 0 || TimeZone.getDefault().useDaylightTime()) {
            throw new IllegalStateException("start the server with -Duser.timezone=UTC");
        }
    }
}
