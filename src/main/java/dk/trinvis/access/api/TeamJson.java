package dk.trinvis.access.api;

import dk.trinvis.access.UserService.TeamRow;

/** A team. */
public record TeamJson(String code, String name) {

    static TeamJson of(TeamRow team) {
        return new TeamJson(team.code(), team.name());
    }
}
