package dk.trinvis.citizen;

import dk.trinvis.common.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names as currently recorded, found by their words. Whoever has a protected name is found where that is said. */
@ApplicationScoped
class CitizenNames {

    private static final int MOST_WORDS = 6;

    /** Words that begin more names than this are equally common. */
    private static final int COMMON = 2_000;

    /** What is a comment elsewhere keeps Derby from reading whole tables: it does not know how few names a range holds. */
    private static final String NESTED = " --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n";

    private static final String FROM = "SELECT DISTINCT k.citizen_id, k.search_name"
            + " FROM --DERBY-PROPERTIES joinOrder=FIXED\n citizen_name_word w0 --DERBY-PROPERTIES index=%s\n"
            + ", citizen_record r" + NESTED + ", citizen c" + NESTED + ", citizen_record k" + NESTED;
    private static final String WHERE = " WHERE w0.record_id = r.id AND r.superseded_at = " + Fact.NEVER_IN_SQL
            + " AND c.id = r.citizen_id AND k.citizen_id = COALESCE(c.merged_into, c.id) AND k.superseded_at = "
            + Fact.NEVER_IN_SQL + " AND ";
    private static final String UNPROTECTED = " AND r.protected_identity = FALSE AND k.protected_identity = FALSE";
    private static final String BY_NAME = " ORDER BY k.search_name, k.citizen_id";

    @PersistenceContext
    private EntityManager entities;

    /**
     * The numbers of citizens in whose name each of these words begins one, by name.
     *
     * @param condition in SQL, on the number {@code k.citizen_id}
     */
    List<Long> beginning(List<String> words, String condition, int most) {
        List<String> rarest = rarestFirst(words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(MOST_WORDS)
                .toList());
        List<String> bounds = bounds(rarest);
        String ranges = each(
                rarest.size(),
                i -> word(i) + ".word >= ?" + (2 * i + 1) + " AND " + word(i) + ".word < ?" + (2 * i + 2) + " AND ");
        return numbers("CITIZEN_NAME_WORD_BY_WORD", rarest.size(), ranges + condition + UNPROTECTED, bounds, most);
    }

    /** The statement reads all names that the first word begins: that had better not be the most common. */
    private List<String> rarestFirst(List<String> words) {
        if (words.size() == 1) {
            return words;
        }
        String counted = IntStream.range(0, words.size())
                .mapToObj(i -> "SELECT " + i + ", COUNT(*) FROM (SELECT word FROM citizen_name_word WHERE word >= ?"
                        + (2 * i + 1) + " AND word < ?" + (2 * i + 2) + " FETCH FIRST " + COMMON + " ROWS ONLY) w")
                .collect(Collectors.joining(" UNION ALL "));
        List<?> rows = with(bounds(words), entities.createNativeQuery(counted)).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .sorted(Comparator.comparingLong(row -> ((Number) row[1]).longValue()))
                .map(row -> words.get(((Number) row[0]).intValue()))
                .toList();
    }

    private static List<String> bounds(List<String> words) {
        return words.stream().flatMap(word -> Stream.of(word, after(word))).toList();
    }

    private static Query with(List<String> values, Query query) {
        IntStream.range(0, values.size()).forEach(i -> query.setParameter(i + 1, values.get(i)));
        return query;
    }

    /**
     * The numbers of citizens in whose name, be it protected, there is a word for each of these sounds, by name; as above.
     */
    List<Long> sounding(List<String> sounds, String condition, int most) {
        String equal = each(sounds.size(), i -> word(i) + ".sound = ?" + (i + 1) + " AND ");
        return numbers("CITIZEN_NAME_WORD_BY_SOUND", sounds.size(), equal + condition, sounds, most);
    }

    private List<Long> numbers(String index, int words, String condition, List<String> values, int most) {
        String others = each(words - 1, i -> ", citizen_name_word " + word(i + 1) + NESTED);
        String joined = each(words - 1, i -> word(i + 1) + ".record_id = r.id AND ");
        String statement = String.format(FROM, index) + others + WHERE + joined + condition + BY_NAME;
        List<?> rows = with(values, entities.createNativeQuery(statement))
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> ((Number) ((Object[]) row)[0]).longValue())
                .toList();
    }

    private static String each(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
    }

    private static String word(int number) {
        return "w" + number;
    }

    /** The first text behind all that begin with the word: a range is one stretch of an index on either database. */
    private static String after(String word) {
        int last = word.length() - 1;
        return word.substring(0, last) + (char) (word.charAt(last) + 1);
    }
}
