package dk.trinvis.committee;

import dk.trinvis.common.Clock;
import jakarta.mail.Session;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that empties an outbox as the server does, for others to kill. */
final class DeliverySending {

    private DeliverySending() {}

    /** Takes the address of the database, the port of the mail server and how many minutes the clock is ahead. */
    public static void main(String[] arguments) throws SQLException {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(arguments[0]);
        round(
                        new DeliveryQueue(dataSource),
                        Integer.parseInt(arguments[1]),
                        Duration.ofMinutes(Long.parseLong(arguments[2])))
                .run();
    }

    static DeliveryRound round(DeliveryQueue queue, int port, Duration ahead) {
        return new DeliveryRound(queue, post(port), ahead(ahead));
    }

    static DeliveryPost post(int port) {
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", "localhost");
        properties.put("mail.smtp.port", Integer.toString(port));
        properties.put("mail.from", "trinvis@example.org");
        return new DeliveryPost(Session.getInstance(properties), Optional.empty(), "");
    }

    private static Clock ahead(Duration ahead) {
        return new Clock() {
            @Override
            public Instant now() {
                return super.now().plus(ahead);
            }
        };
    }
}
