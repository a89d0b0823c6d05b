package dk.trinvis.common;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of at most two decimals as Danes type and read them, counted in hundredths as kroner are in øre. */
public final class Decimals {

    /** A full stop or a space parts thousands only: what an English {@code 950.50} means is not guessed. */
    private static final Pattern TYPED = Pattern.compile("([0-9]+|[0-9]{1,3}([. ][0-9]{3})+)(,[0-9]{1,2})?");

    private static final Pattern BEFORE_THOUSANDS = Pattern.compile("(?<=[0-9])(?=([0-9]{3})+$)");
    private static final int LONGEST = 18;
    private static final int HUNDRED = 100;

    private Decimals() {}

    /** What {@code 950.000} or {@code 950000,50} is in hundredths; empty for anything else. */
    public static Optional<Long> read(String typed) {
        if (typed.length() > LONGEST || !TYPED.matcher(typed).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(typed.replaceAll("[. ]", "").replace(',', '.'))
                .movePointRight(2)
                .longValueExact());
    }

    /** For example {@code 950.000} or {@code −1.234,50}. */
    public static String written(long hundredths) {
        BigDecimal number = BigDecimal.valueOf(Math.abs(hundredths), 2);
        String whole =
                BEFORE_THOUSANDS.matcher(number.toBigInteger().toString()).replaceAll(".");
        String rest =
                hundredths % HUNDRED == 0 ? "" : "," + number.toPlainString().replaceAll(".*[.]", "");
        return (hundredths < 0 ? "−" : "") + whole + rest;
    }
}
