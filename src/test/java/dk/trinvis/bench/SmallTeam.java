package dk.trinvis.bench;

import java.sql.SQLException;
import java.sql.Statement;

/** A team of ten caseworkers, 625 cases, with a lead of its own. */
final class SmallTeam {

    static final long ID = 2;

    /** What its lead signs in with. */
    static final String TOKEN = "bench-leder";

    private static final String HASH = "6054841d5f7a805313f0aa1b45b881a9eaf981bc4b6c649b4a2c7ff1d8215ef2";
    private static final int ONE_CASE = 80;

    private SmallTeam() {}

    /** Whether the case with the number is theirs. */
    static boolean has(int number) {
        return number < Cases.SHARED_OUT && number % ONE_CASE == ONE_CASE / 2;
    }

    static void write(Statement statement) throws SQLException {
        statement.execute("INSERT INTO team (id, code, name) VALUES (" + ID + ", 'small', 'Et lille team')");
        statement.execute("INSERT INTO app_user SELECT " + ID + ", 'leder', 'Leder', role, " + ID
                + ", password_hash, language, active, demo, version FROM app_user WHERE user_name = 'teamleder'");
        statement.execute("INSERT INTO api_token SELECT MIN(id) - 1, " + ID + ", '" + HASH
                + "', 'bench', MIN(created_at), MIN(revoked_at) FROM api_token");
    }
}
