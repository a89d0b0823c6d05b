package dk.trinvis.exchange.sample;

import dk.trinvis.access.Permission;
import dk.trinvis.access.Role;
import dk.trinvis.access.UserService;
import java.util.List;
import java.util.Optional;

/** The six users of a demonstration; their passwords and tokens are in the README. */
final class DemoUsers {

    static final String CASEWORKER = "sagsbehandler";
    static final String LEAD = "teamleder";

    /** Caseworkers of the same team, who have cases but no token. */
    static final List<String> COLLEAGUES = List.of("sagsbehandler2", "sagsbehandler3");

    private static final String TEAM = "integration";

    private record Demo(String userName, String displayName, Role role) {}

    private static final List<Demo> USERS = List.of(
            new Demo(CASEWORKER, "Sanne Sagsbehandler", Role.CASEWORKER),
            new Demo(LEAD, "Thomas Teamleder", Role.TEAM_LEAD),
            new Demo("konsulent", "Karen Konsulent", Role.COMPANY_CONSULTANT),
            new Demo("sekretaer", "Søren Sekretær", Role.COMMITTEE_SECRETARY),
            new Demo("udvalg", "Ulla Udvalgsmedlem", Role.COMMITTEE_MEMBER),
            new Demo("admin", "Anna Administrator", Role.ADMINISTRATOR));

    private static final String PASSWORD = "trinvis-demo";

    private DemoUsers() {}

    /** Creates them with their team and answers the team's number. */
    static long createIn(UserService users) {
        long team = users.putTeam(TEAM, "Integrationsteamet").id();
        for (Demo demo : USERS) {
            boolean inTeam = demo.role().permissions().contains(Permission.READ_CASES);
            users.createDemoUser(
                    demo.userName(),
                    demo.displayName(),
                    demo.role(),
                    inTeam ? Optional.of(TEAM) : Optional.empty(),
                    PASSWORD.toCharArray());
            users.createToken(demo.userName(), "demo-" + demo.userName(), "demonstration");
        }
        return team;
    }

    /** Creates the colleagues. */
    static void createColleaguesIn(UserService users) {
        List<String> names = List.of("Mette Medhjælper", "Viggo Vikar");
        for (int i = 0; i < COLLEAGUES.size(); i++) {
            users.createDemoUser(
                    COLLEAGUES.get(i), names.get(i), Role.CASEWORKER, Optional.of(TEAM), PASSWORD.toCharArray());
        }
    }
}
