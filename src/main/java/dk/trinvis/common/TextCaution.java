package dk.trinvis.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds in free text what had better not stand there (invariant 11): what looks like a CPR number, and words that are mostly
 * said of a diagnosis. It knows words and not what they mean, so a depression over Jutland is pointed out as well and an
 * illness in other words is not; whoever writes decides. The words are data: {@code text-caution.txt} beside this.
 */
public final class TextCaution {

    /** More than anybody reads; whoever sends more is not writing a note. */
    private static final int MOST_PLACES = 20;

    private static final Pattern DIAGNOSIS = diagnosis();

    private TextCaution() {}

    /** What a place looks like. */
    public enum Kind {
        CPR,
        DIAGNOSIS
    }

    /**
     * Something pointed out.
     *
     * @param shown the words as they stand in the text; of a CPR number the day of birth and four dots
     */
    public record Place(Kind kind, String shown) {

        /** What whoever wrote it is told. */
        public Message message() {
            return Message.of(kind == Kind.CPR ? "common.cautionCpr" : "common.cautionDiagnosis", shown);
        }
    }

    /** The first 20 places, in the order of the text, CPR numbers first; each once. */
    public static List<Place> in(String text) {
        Set<Place> places = new LinkedHashSet<>();
        CprText.days(text, MOST_PLACES)
                .forEach(day -> places.add(new Place(Kind.CPR, day + "-\u2022\u2022\u2022\u2022")));
        Matcher words = DIAGNOSIS.matcher(text);
        while (places.size() < MOST_PLACES && words.find()) {
            places.add(new Place(Kind.DIAGNOSIS, words.group()));
        }
        return List.copyOf(places);
    }

    private static Pattern diagnosis() {
        try (InputStream file =
                Objects.requireNonNull(TextCaution.class.getResourceAsStream("text-caution.txt"), "text-caution.txt")) {
            String any = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Pattern.quote(line.strip()).replace("*", "\\E\\p{L}*\\Q"))
                    .collect(Collectors.joining("|"));
            return Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
