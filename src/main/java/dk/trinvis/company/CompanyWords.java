package dk.trinvis.company;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody types to say which company they mean: its CVR number, the beginning of its name, or both in any order, which
 * also makes one that is not known yet.
 *
 * @param cvr the eight digits in it
 * @param name the rest
 */
public record CompanyWords(Optional<CvrNumber> cvr, String name) {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(?:DK)?(\\d{2} ?\\d{2} ?\\d{2} ?\\d{2})(?!\\d)");
    private static final String AROUND = "(?i)^[\\s,;:()-]*(CVR)?[\\s,;:().-]*|[\\s,;:(-]*(CVR)?[\\s,;:()-]*$";

    /** Never fails: without eight digits in a row all of it is a name. */
    public static CompanyWords of(String typed) {
        Matcher number = NUMBER.matcher(typed);
        if (!number.find()) {
            return new CompanyWords(Optional.empty(), typed.strip());
        }
        String rest = typed.substring(0, number.start()).strip() + " "
                + typed.substring(number.end()).strip();
        return new CompanyWords(
                CvrNumber.parse(number.group(1)), rest.replaceAll(AROUND, "").strip());
    }
}
