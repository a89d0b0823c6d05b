package dk.trinvis.exchange;

import static dk.trinvis.common.DateRange.NAMEABLE;

import dk.trinvis.common.Reference;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text of a cell means. */
final class CellTexts {

    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{2})-([0-9]{2})-([0-9]{4})");
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,2})[:.]([0-9]{2})");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,6}(?:[.,][0-9]{1,2})?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(?:[.,][0-9]{1,6})?");

    /** One thousand or more in Danish, between one and a thousand in English. */
    private static final Pattern DOUBTFUL = Pattern.compile("-?[1-9][0-9]{0,2}\\.[0-9]{3}");

    private static final Pattern MONTH = Pattern.compile("([0-9]{4}-[0-9]{2})(?:-01)?");
    private static final Pattern KRONER = Pattern.compile("-?[0-9]{1,12}(?:[.,][0-9]{1,2})?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("[0-9]{8}");

    /** Of the Danish business register: the weighted sum of the eight digits divides by 11. */
    private static final int[] CVR_WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};

    private CellTexts() {}

    static LocalDate day(String text) throws CellException {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(text, yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(text, dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        throw new CellException("cell.notADay", text);
    }

    private static LocalDate day(String text, String year, String month, String day) throws CellException {
        LocalDate date;
        try {
            date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new CellException("cell.impossibleDay", text);
        }
        if (!NAMEABLE.contains(date)) {
            throw new CellException(
                    "cell.unlikelyYear",
                    text,
                    year(NAMEABLE.first()),
                    year(NAMEABLE.until().minusDays(1)));
        }
        return date;
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }

    static LocalTime time(String text) throws CellException {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            try {
                return LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)));
            } catch (DateTimeException e) {
                throw new CellException("cell.notATime", text);
            }
        }
        throw new CellException("cell.notATime", text);
    }

    static int whole(String text, int least, int most) throws CellException {
        if (!WHOLE.matcher(text).matches()) {
            throw new CellException("cell.notAWholeNumber", text);
        }
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new CellException("cell.numberOutOfRange", text, least, most);
        }
        return number;
    }

    static BigDecimal hours(String text, int most) throws CellException {
        if (!DECIMAL.matcher(text).matches()) {
            throw new CellException("cell.notHours", text);
        }
        BigDecimal hours = new BigDecimal(text.replace(',', '.'));
        if (hours.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new CellException("cell.numberOutOfRange", text, 0, most);
        }
        return hours;
    }

    static BigDecimal decimal(String text) throws CellException {
        if (!NUMBER.matcher(text).matches() || DOUBTFUL.matcher(text).matches()) {
            throw new CellException("cell.notANumber", text);
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    static YearMonth month(String text) throws CellException {
        Matcher month = MONTH.matcher(text);
        if (!month.matches()) {
            throw new CellException("cell.notAMonth", text);
        }
        return YearMonth.from(day(month.group(1) + "-01"));
    }

    static long oere(String text) throws CellException {
        if (!KRONER.matcher(text).matches()) {
            throw new CellException("cell.notKroner", text);
        }
        return new BigDecimal(text.replace(',', '.')).movePointRight(2).longValueExact();
    }

    static boolean yesNo(String text) throws CellException {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "ja" -> true;
            case "nej" -> false;
            default -> throw new CellException("cell.notYesNo", text);
        };
    }

    static String cvr(String text) throws CellException {
        String digits = text.replace(" ", "");
        if (!EIGHT_DIGITS.matcher(digits).matches()) {
            throw new CellException("cell.notACvr", text);
        }
        int sum = 0;
        for (int i = 0; i < CVR_WEIGHTS.length; i++) {
            sum += CVR_WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        if (sum % 11 != 0) {
            throw new CellException("cell.mistypedCvr", text);
        }
        return digits;
    }

    static String reference(String text) throws CellException {
        String ref = text(text, Reference.LONGEST);
        if (!Reference.isSound(ref)) {
            throw new CellException("cell.notAReference");
        }
        return ref;
    }

    static String text(String text, int mostCharacters) throws CellException {
        if (text.length() > mostCharacters) {
            throw new CellException("cell.tooLong", mostCharacters);
        }
        if (text.indexOf('\0') >= 0) {
            throw new CellException("cell.notToBeKept");
        }
        return text;
    }
}
