package dk.trinvis.company;

import dk.trinvis.common.InvalidInput;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a company in the Danish business register: eight digits. A wrong check digit is information only. */
public record CvrNumber(String digits) {

    private static final Pattern EIGHT_DIGITS = Pattern.compile("\\d{8}");
    private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};

    public CvrNumber {
        if (!EIGHT_DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("eight digits");
        }
    }

    /** The number as people write it, with or without spaces and {@code DK}; anything else is {@link InvalidInput} of field cvr. */
    public static CvrNumber of(String written) {
        return parse(written).orElseThrow(() -> new InvalidInput("cvr", "company.noCvrNumber"));
    }

    /** As {@link #of}; empty when it is none. */
    public static Optional<CvrNumber> parse(String written) {
        String digits = written.replaceAll("\\s", "").replaceFirst("(?i)^DK", "");
        return EIGHT_DIGITS.matcher(digits).matches() ? Optional.of(new CvrNumber(digits)) : Optional.empty();
    }

    /** Whether the check digit is right. A wrong one may be a slip of the pen, and proves nothing. */
    public boolean satisfiesModulus11() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
        }
        return sum % 11 == 0;
    }
}
