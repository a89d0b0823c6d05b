package dk.trinvis.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A team beside that of the sample data on the shared PostgreSQL server, with a caseworker and a lead. */
public final class OtherTeam {

    /** May sign in as the users of the demonstration may. */
    public static final String CASEWORKER = "oestby";

    /** As {@link #CASEWORKER}. */
    public static final String LEAD = "oestleder";

    private OtherTeam() {}

    /** The server, with the team on it. */
    public static TestServer server() {
        return WithTeam.SERVER;
    }

    private static final class WithTeam {
        static final TestServer SERVER = add();

        private static TestServer add() {
            try (Connection connection = TestServer.connectToPostgres();
                    Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO team VALUES (-7, 'oest', 'Team øst')");
                add(statement, -7, CASEWORKER, "Øjvind Østby", "sagsbehandler");
                add(statement, -8, LEAD, "Ea Østleder", "teamleder");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return TestServer.postgres();
        }

        private static void add(Statement statement, int id, String userName, String name, String like)
                throws SQLException {
            statement.execute("INSERT INTO app_user SELECT " + id + ", '" + userName + "', '" + name
                    + "', role, -7, password_hash, language, active, demo, version FROM app_user"
                    + " WHERE user_name = '" + like + "'");
            statement.execute("INSERT INTO api_token SELECT " + id + ", " + id + ", encode(sha256('demo-" + userName
                    + "'), 'hex'), label, created_at, revoked_at FROM api_token WHERE user_id ="
                    + " (SELECT id FROM app_user WHERE user_name = '" + like + "')");
        }
    }
}
