package dk.trinvis.codelist;

import dk.trinvis.common.DateRange;
import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Kept;
import dk.trinvis.common.Stamp;
import dk.trinvis.common.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    List<CodeView> ever(CodeList list, LocalDate day) {
        return ever(all(list), day);
    }

    /** Each code once as it reads on the day or read last before it, else as it will read first. */
    static List<CodeView> ever(Stream<Code> byDay, LocalDate day) {
        Map<String, CodeView> read = new LinkedHashMap<>();
        byDay.forEach(code -> {
            if (!code.valid().first().isAfter(day)) {
                read.put(code.view().code(), code.view());
            } else {
                read.putIfAbsent(code.view().code(), code.view());
            }
        });
        return List.copyOf(read.values());
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

    /** As the database has them now, to change them. */
    List<CodeRow> rows(CodeList list) {
        return read(list).stream()
                .map(code -> new CodeRow(code.view(), code.valid()))
                .toList();
    }

    /** From the first of the days on the code reads so, and after the last of them it may not be used. */
    void put(CodeList list, CodeView view, DateRange days) {
        lists.change();
        List<Code> stored = read(list);
        Optional<Code> last =
                stored.stream().filter(code -> code.isNamed(view.code())).reduce((earlier, later) -> later);
        last.map(code -> code.valid().first()).filter(days.first()::isBefore).ifPresent(first -> {
            throw new InvalidInput("from", "codelist.beforeTheLast", first);
        });
        Optional<Code> same = last.filter(code -> code.valid().first().equals(days.first()));
        same.ifPresent(code -> code.read(view, days.until()));
        if (same.isEmpty()) {
            last.ifPresent(code -> code.end(days.first()));
            int order = last.map(Code::sortOrder)
                    .orElseGet(() ->
                            1 + stored.stream().mapToInt(Code::sortOrder).max().orElse(0));
            entities.persist(new Code(list, view, order, days));
        }
    }

    /** The state of a code; empty where there is none. */
    Optional<Version> version(CodeList list, String code) {
        return stored(list, code).map(Code::version).max(Comparator.comparing(Version::at));
    }

    /** It was changed by whoever has the stamp. */
    void touch(CodeList list, String code, Stamp stamp) {
        stored(list, code).forEach(each -> each.touch(stamp));
    }

    private Stream<Code> stored(CodeList list, String code) {
        return read(list).stream().filter(each -> each.isNamed(code));
    }

    boolean isEmpty() {
        return entities.createQuery("SELECT COUNT(c) FROM Code c", Long.class).getSingleResult() == 0;
    }
}
