package dk.trinvis.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Companies {

    @PersistenceContext
    private EntityManager entities;

    Optional<Company> withCvr(String cvr) {
        return withCvrs(List.of(cvr)).stream().findFirst();
    }

    /** At most a few hundred numbers at a time. */
    List<Company> withCvrs(Collection<String> cvrs) {
        if (cvrs.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("SELECT c FROM Company c WHERE c.cvr IN :cvrs", Company.class)
                .setParameter("cvrs", cvrs)
                .getResultList();
    }

    /** Those whose name begins so, as {@link dk.trinvis.citizen.SearchName} writes it, by name. */
    List<Company> named(String start, int most) {
        return entities.createQuery(
                        "SELECT c FROM Company c WHERE c.searchName LIKE :start ESCAPE '!' ORDER BY c.searchName, c.cvr",
                        Company.class)
                .setParameter("start", start.replaceAll("([!%_])", "!$1") + "%")
                .setMaxResults(most)
                .getResultList();
    }

    void add(Company company) {
        entities.persist(company);
    }
}
