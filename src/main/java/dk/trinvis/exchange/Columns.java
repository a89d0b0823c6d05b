package dk.trinvis.exchange;

import dk.trinvis.common.LeftOut;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns an import knows. Names are compared as written in the contract, upper and lower case included; their order in
 * the file is free. A required column has to be there and to be filled in on every row; one that is not there says nothing,
 * while a blank cell says that there is nothing.
 */
public record Columns(Set<String> required, Set<String> optional) {

    public Columns {
        required = Set.copyOf(required);
        optional = Set.copyOf(optional);
    }

    public static Columns required(String... names) {
        return new Columns(Set.of(names), Set.of());
    }

    public Columns andOptional(String... names) {
        return new Columns(required, Set.of(names));
    }

    /** Refuses a header with unknown, repeated or missing columns, and names them. Blank names may only stand for blank columns. */
    void check(List<String> names, TableLimits limits) {
        if (names.size() > limits.columns()) {
            throw new ImportFileException("file.tooManyColumns", limits.columns());
        }
        Set<String> seen = new HashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        Set<String> repeated = new LinkedHashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                repeated.add(name);
            }
            if (!name.isEmpty() && !required.contains(name) && !optional.contains(name)) {
                unknown.add(name);
            }
        }
        refuse("file.unknownColumns", unknown);
        refuse("file.repeatedColumns", repeated);
        refuse("file.missingColumns", missing(seen));
    }

    /** The optional ones of which a file with this header says nothing. */
    LeftOut leftOutOf(List<String> header) {
        Set<String> leftOut = new HashSet<>(optional);
        header.forEach(leftOut::remove);
        return new LeftOut(leftOut);
    }

    private Set<String> missing(Set<String> seen) {
        List<String> missing = new ArrayList<>(required);
        missing.removeAll(seen);
        missing.sort(null);
        return new LinkedHashSet<>(missing);
    }

    private static void refuse(String messageKey, Set<String> names) {
        if (!names.isEmpty()) {
            throw new ImportFileException(
                    messageKey, new Names(names.stream().map(QuotedValue::of).toList()));
        }
    }

    /** Several quoted names as one argument, so that the list is not cut as one long value would be. */
    private record Names(List<String> names) {

        private static final int SHOWN = 10;

        @Override
        public String toString() {
            String shown = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
            return names.size() > SHOWN ? shown + ", …" : shown;
        }
    }
}
