package dk.trinvis.access;

import dk.trinvis.common.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows of users, teams and tokens. */
@ApplicationScoped
class Users {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Kept<String, Map<String, String>> names;

    void add(Object row) {
        names.change();
        entities.persist(row);
    }

    /** What a user is called; the user name where there is no such user. */
    String displayName(String userName) {
        return names.get(
                        "all", key -> all().stream().collect(Collectors.toMap(AppUser::userName, AppUser::displayName)))
                .getOrDefault(userName, userName);
    }

    Optional<AppUser> named(String userName) {
        return entities.createQuery(
                        "SELECT u FROM AppUser u LEFT JOIN FETCH u.team WHERE u.userName = :name", AppUser.class)
                .setParameter("name", userName)
                .getResultStream()
                .findFirst();
    }

    Optional<AppUser> active(String userName) {
        return named(userName).filter(AppUser::isActive);
    }

    /** The active user of a token that has not been revoked. */
    Optional<AppUser> ofToken(String tokenHash, Instant now) {
        return entities.createQuery(
                        "SELECT t FROM ApiToken t WHERE t.tokenHash = :hash AND t.validUntil > :now", ApiToken.class)
                .setHint("eclipselink.join-fetch", "t.user")
                .setHint("eclipselink.left-join-fetch", "t.user.team")
                .setParameter("hash", tokenHash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst()
                .map(ApiToken::user)
                .filter(AppUser::isActive);
    }

    Optional<Team> team(String code) {
        return entities.createQuery("SELECT t FROM Team t WHERE t.code = :code", Team.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    List<Team> teams() {
        return entities.createQuery("SELECT t FROM Team t ORDER BY t.code", Team.class)
                .getResultList();
    }

    List<AppUser> all() {
        return entities.createQuery("SELECT u FROM AppUser u LEFT JOIN FETCH u.team ORDER BY u.userName", AppUser.class)
                .getResultList();
    }

    List<ApiToken> tokensOf(String userName) {
        return entities.createQuery(
                        "SELECT t FROM ApiToken t WHERE t.user.userName = :name ORDER BY t.createdAt DESC, t.id DESC",
                        ApiToken.class)
                .setParameter("name", userName)
                .getResultList();
    }

    boolean areNone() {
        return entities.createQuery("SELECT COUNT(u) FROM AppUser u", Long.class)
                        .getSingleResult()
                == 0;
    }
}
