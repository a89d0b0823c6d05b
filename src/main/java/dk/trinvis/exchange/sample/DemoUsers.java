package dk.trinvis.exchange.sample;

import dk.trinvis.access.UserService;
import java.util.List;
import java.util.Optional;

/** The users of a demonstration; their passwords and tokens are in the README. */
final class DemoUsers {

    static final String CASEWORKER = "sagsbehandler";
    static final String LEAD = "teamleder";
    static final String SECRETARY = "sekretaer";
    static final String INSTRUCTOR = "underviser";

    /** Caseworkers of the same team, who have cases but no token. */
    static final List<String> COLLEAGUES = List.of("sagsbehandler2", "sagsbehandler3");

    private static final String TEAM = "integration";
    private static final Optional<String> IN_TEAM = Optional.of(TEAM);

    private record Demo(String userName, String displayName, String role, Optional<String> team) {}

    private static final List<Demo> USERS = List.of(
            new Demo(CASEWORKER, "Sanne Sagsbehandler", "caseworker", IN_TEAM),
            new Demo(LEAD, "Thomas Teamleder", "team_lead", IN_TEAM),
            new Demo("konsulent", "Karen Konsulent", "company_consultant", IN_TEAM),
            new Demo(INSTRUCTOR, "Uffe Underviser", "instructor", IN_TEAM),
            new Demo(SECRETARY, "Søren Sekretær", "committee_secretary", Optional.empty()),
            new Demo("udvalg", "Ulla Udvalgsmedlem", "committee_member", Optional.empty()),
            new Demo("admin", "Anna Administrator", "administrator", Optional.empty()));

    private static final String PASSWORD = "trinvis-demo";

    private DemoUsers() {}

    /** Creates them with their team and answers the team's number. */
    static long createIn(UserService users) {
        long team = users.putTeam(TEAM, "Integrationsteamet").id();
        for (Demo demo : USERS) {
            users.createDemoUser(demo.userName(), demo.displayName(), demo.role(), demo.team(), PASSWORD.toCharArray());
            users.createToken(demo.userName(), "demo-" + demo.userName(), "demonstration");
        }
        return team;
    }

    /** Creates the colleagues. */
    static void createColleaguesIn(UserService users) {
        List<String> names = List.of("Mette Medhjælper", "Viggo Vikar");
        for (int i = 0; i < COLLEAGUES.size(); i++) {
            users.createDemoUser(COLLEAGUES.get(i), names.get(i), "caseworker", IN_TEAM, PASSWORD.toCharArray());
        }
    }
}
