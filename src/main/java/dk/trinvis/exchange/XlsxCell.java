package dk.trinvis.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** The cells of a workbook as texts: days as {@code 2023-07-01}, clock times as {@code 09:30}, numbers with a point and no
 * idle zeros, {@code ja} or {@code nej}. */
final class XlsxCell {

    /** As many as Excel shows; behind them it stores 1.1 as 1.1000000000000001. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int SECONDS_A_DAY = 24 * 60 * 60;
    private static final int MOST_DIGITS = 400;

    private XlsxCell() {}

    /** Why the cell has no text that could be trusted, as a message key. */
    static Optional<String> fault(Cell cell) {
        return switch (cell.getType()) {
            case FORMULA -> cell.getFormula() == null ? Optional.empty() : Optional.of("cell.formula");
            case ERROR -> Optional.of("cell.errorValue");
            default -> Optional.empty();
        };
    }

    static String text(Cell cell) {
        if (fault(cell).isPresent()) {
            return "";
        }
        return switch (cell.getType()) {
            case BOOLEAN -> cell.getValue() == null ? "" : cell.asBoolean() ? "ja" : "nej";
            case NUMBER -> isDay(cell) ? day(cell) : isTime(cell) ? time(cell.asNumber()) : number(cell.asNumber());
            default -> cell.getText();
        };
    }

    private static boolean isDay(Cell cell) {
        return cell.getType() == CellType.NUMBER
                && NumberFormats.isDay(cell.getDataFormatId(), cell.getDataFormatString());
    }

    /** Of one day; more hours than that are a number. */
    private static boolean isTime(Cell cell) {
        return NumberFormats.isTime(cell.getDataFormatString())
                && cell.asNumber().signum() >= 0
                && cell.asNumber().compareTo(BigDecimal.ONE) < 0;
    }

    /** Excel stores 9:30 as 0.395833333333333. */
    private static String time(BigDecimal partOfADay) {
        long seconds = Math.round(partOfADay.doubleValue() * SECONDS_A_DAY);
        return LocalTime.MIDNIGHT.plusSeconds(seconds).toString();
    }

    /** With the time of day if there is one, so that it is refused where a day is asked for. */
    private static String day(Cell cell) {
        LocalDateTime moment = cell.asDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static String number(BigDecimal number) {
        BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
        return Math.abs(shown.scale()) > MOST_DIGITS ? shown.toString() : shown.toPlainString();
    }
}
