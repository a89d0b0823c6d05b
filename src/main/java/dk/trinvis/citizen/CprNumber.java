package dk.trinvis.citizen;

import dk.trinvis.common.InvalidInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Danish personal number: ten digits, the first six of which are a day of birth. Three kinds are told apart by that day:
 *
 * <ul>
 *   <li>ordinary ones: a real date in the century that the seventh digit and the year say;
 *   <li>administrative ones, given to people who are not registered as residents: 60 is added to the day;
 *   <li>synthetic ones, for demonstrations and tests: 80 is added to the month. Nobody is ever given such a number.
 * </ul>
 *
 * <p>Numbers without a right modulus 11 have been given to people since 2007, so it is information only.
 */
public final class CprNumber {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{6})[ -]?(\\d{4})");
    private static final int ADMINISTRATIVE_DAYS = 60;
    private static final int SYNTHETIC_MONTHS = 80;
    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private final String digits;
    private final LocalDate birthDate;

    private CprNumber(String digits, LocalDate birthDate) {
        this.digits = digits;
        this.birthDate = birthDate;
    }

    /** The number as people write it, with or without a hyphen; anything else is {@link InvalidInput} of field cpr. */
    public static CprNumber of(String written) {
        return parse(written).orElseThrow(() -> new InvalidInput("cpr", "citizen.noCprNumber"));
    }

    /** As {@link #of}; empty when it is none. */
    public static Optional<CprNumber> parse(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String digits = parts.group(1) + parts.group(2);
        return birthDate(digits).map(date -> new CprNumber(digits, date));
    }

    /** All ten digits; only for encrypting, searching and the few places that must show them. */
    public String digits() {
        return digits;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    /** Whether it can belong to nobody. */
    public boolean isSynthetic() {
        return pair(digits, 2) > SYNTHETIC_MONTHS;
    }

    /** Whether the check digit is right. A wrong one proves nothing. */
    public boolean satisfiesModulus11() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
        }
        return sum % 11 == 0;
    }

    /** The day of birth and four dots: what pages show. */
    public String masked() {
        return digits.substring(0, 6) + "-••••";
    }

    /** Says nothing of the number: this is what ends up in logs. */
    @Override
    public String toString() {
        return "CprNumber";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CprNumber number && digits.equals(number.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    private static Optional<LocalDate> birthDate(String digits) {
        int day = pair(digits, 0);
        int month = pair(digits, 2);
        int realDay = day > ADMINISTRATIVE_DAYS ? day - ADMINISTRATIVE_DAYS : day;
        int realMonth = month > SYNTHETIC_MONTHS ? month - SYNTHETIC_MONTHS : month;
        try {
            return Optional.of(LocalDate.of(year(pair(digits, 4), digits.charAt(6)), realMonth, realDay));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The century by the seventh digit (CPR-kontoret, "Personnummeret i CPR"). */
    private static int year(int twoDigits, char seventh) {
        int century = switch (seventh) {
            case '0', '1', '2', '3' -> 1900;
            case '4', '9' -> twoDigits <= 36 ? 2000 : 1900;
            default -> twoDigits <= 57 ? 2000 : 1800;
        };
        return century + twoDigits;
    }

    private static int pair(String digits, int at) {
        return Integer.parseInt(digits, at, at + 2, 10);
    }
}
