package dk.trinvis.codelist;

import dk.trinvis.access.Allow;
import dk.trinvis.access.Permission;
import dk.trinvis.access.Unguarded;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads and installs code lists. */
@ApplicationScoped
@Transactional
public class CodeService {

    @Inject
    private Codes codes;

    /** The codes that may be used for something that happens on the day, in the order in which they are shown. */
    @Unguarded("words for everybody")
    public List<CodeView> on(CodeList list, LocalDate day) {
        return codes.on(list, day);
    }

    /** Every code that was ever in the list, once each as it read last, in the order in which they are shown. */
    @Unguarded("words for everybody")
    public List<CodeView> ever(CodeList list) {
        return codes.ever(list);
    }

    /** The same, by code. */
    @Unguarded("words for everybody")
    public Map<String, CodeView> byCode(CodeList list, LocalDate day) {
        Map<String, CodeView> byCode = new LinkedHashMap<>();
        on(list, day).forEach(code -> byCode.put(code.code(), code));
        return byCode;
    }

    /** The label of a code in one of the lists as it read last; the code itself where none has it. */
    @Unguarded("words for everybody")
    public Words label(String code, CodeList... lists) {
        return Stream.of(lists)
                .flatMap(list -> ever(list).stream())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .<Words>map(known -> known::label)
                .orElseGet(() -> Words.always(code));
    }

    /** Adds codes, shown in the order given, usable from a day on. */
    @Allow(Permission.CHANGE_CODES)
    public void install(CodeList list, LocalDate from, List<CodeView> views) {
        codes.add(list, views, DateRange.from(from));
    }

    @Unguarded("the start asks before anybody has signed in")
    public boolean isEmpty() {
        return codes.isEmpty();
    }

    /** Whether nothing was ever in the list. */
    @Unguarded("the start asks before anybody has signed in")
    public boolean isEmpty(CodeList list) {
        return codes.ever(list).isEmpty();
    }
}
