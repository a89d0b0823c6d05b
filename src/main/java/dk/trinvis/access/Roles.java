package dk.trinvis.access;

import dk.trinvis.common.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of who may do what. What is not said here is refused. */
@ApplicationScoped
class Roles {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Kept<String, Map<String, Set<Permission>>> permissions;

    /** What a role may do; nothing where there is no such role. */
    Set<Permission> permissions(String role) {
        return permissions
                .get("all", key -> all().stream().collect(Collectors.toMap(UserRole::code, UserRole::permissions)))
                .getOrDefault(role, Set.of());
    }

    Identity identity(AppUser user) {
        return Identity.of(user, permissions(user.role()));
    }

    private List<UserRole> all() {
        return entities.createQuery("SELECT DISTINCT r FROM UserRole r LEFT JOIN FETCH r.permissions", UserRole.class)
                .getResultList();
    }

    Optional<UserRole> find(String code) {
        return Optional.ofNullable(entities.find(UserRole.class, code));
    }

    /** The role is about to be changed, or made. */
    void change(UserRole role) {
        permissions.change();
        entities.persist(role);
    }
}
