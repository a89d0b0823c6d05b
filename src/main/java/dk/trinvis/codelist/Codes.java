package dk.trinvis.codelist;

import dk.trinvis.common.DateRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class Codes {

    @PersistenceContext
    private EntityManager entities;

    List<CodeView> on(CodeList list, LocalDate day) {
        return entities.createQuery(
                        "SELECT c FROM Code c WHERE c.list = :list AND c.validFrom <= :day AND c.validUntil > :day"
                                + " ORDER BY c.sortOrder, c.code",
                        Code.class)
                .setParameter("list", list.key())
                .setParameter("day", day)
                .getResultStream()
                .map(Code::view)
                .toList();
    }

    List<CodeView> ever(CodeList list) {
        Map<String, CodeView> last = new LinkedHashMap<>();
        entities.createQuery(
                        "SELECT c FROM Code c WHERE c.list = :list ORDER BY c.sortOrder, c.code, c.validFrom",
                        Code.class)
                .setParameter("list", list.key())
                .getResultStream()
                .map(Code::view)
                .forEach(view -> last.put(view.code(), view));
        return List.copyOf(last.values());
    }

    void add(CodeList list, List<CodeView> views, DateRange valid) {
        for (int i = 0; i < views.size(); i++) {
            entities.persist(new Code(list, views.get(i), i + 1, valid));
        }
    }

    boolean isEmpty() {
        return entities.createQuery("SELECT COUNT(c) FROM Code c", Long.class).getSingleResult() == 0;
    }
}
