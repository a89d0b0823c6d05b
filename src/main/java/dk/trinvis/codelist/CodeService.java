package dk.trinvis.codelist;

import dk.trinvis.access.Unguarded;
import dk.trinvis.common.DateRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and installs code lists. */
@ApplicationScoped
@Transactional
public class CodeService {

    @Inject
    private Codes codes;

    /** The codes that may be used for something that happens on the day, in the order in which they are shown. */
    @Unguarded("names no person")
    public List<CodeView> on(CodeList list, LocalDate day) {
        return codes.on(list, day);
    }

    /** The same, by code. */
    @Unguarded("names no person")
    public Map<String, CodeView> byCode(CodeList list, LocalDate day) {
        Map<String, CodeView> byCode = new LinkedHashMap<>();
        on(list, day).forEach(code -> byCode.put(code.code(), code));
        return byCode;
    }

    /** Adds codes, shown in the order given, usable from a day on. */
    @Unguarded("called by the first start only, no page or resource reaches it")
    public void install(CodeList list, LocalDate from, List<CodeView> views) {
        codes.add(list, views, DateRange.from(from));
    }

    @Unguarded("names no person")
    public boolean isEmpty() {
        return codes.isEmpty();
    }
}
