package dk.trinvis.codelist;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@ApplicationScoped
class Codes {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Kept<CodeList, List<Code>> lists;

    List<CodeView> on(CodeList list, LocalDate day) {
        return all(list).filter(code -> code.isValidOn(day)).map(Code::view).toList();
    }

    List<CodeView> ever(CodeList list) {
        Map<String, CodeView> last = new LinkedHashMap<>();
        all(list).map(Code::view).forEach(view -> last.put(view.code(), view));
        return List.copyOf(last.values());
    }

    private Stream<Code> all(CodeList list) {
        return lists.get(list, this::read).stream();
    }

    private List<Code> read(CodeList list) {
        return entities.createQuery(
                        "SELECT c FROM Code c WHERE c.list = :list ORDER BY c.sortOrder, c.code, c.validFrom",
                        Code.class)
                .setParameter("list", list.key())
                .getResultList();
    }

    void add(CodeList list, List<CodeView> views, DateRange valid) {
        lists.change();
        for (int i = 0; i < views.size(); i++) {
            entities.persist(new Code(list, views.get(i), i + 1, valid));
        }
    }

    boolean isEmpty() {
        return entities.createQuery("SELECT COUNT(c) FROM Code c", Long.class).getSingleResult() == 0;
    }
}
