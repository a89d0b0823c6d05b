package dk.trinvis.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with one row, said to the person who wrote it. A message never holds a CPR number: texts among the arguments
 * are shortened and runs of ten digits masked.
 *
 * @param line of the file, the header counting as 1; of the first line of a row that spans several
 * @param column its name in the header, empty when the row as a whole is wrong
 * @param messageKey a key of this feature's message bundle
 * @param arguments for the placeholders of the message
 */
public record RowError(long line, String column, String messageKey, List<Object> arguments) {

    public RowError {
        arguments = arguments.stream().map(RowError::quoted).toList();
    }

    public static RowError of(long line, String column, String messageKey, Object... arguments) {
        return new RowError(line, column, messageKey, Arrays.asList(arguments));
    }

    /** In English when asked for English, else in Danish. */
    public String message(Locale locale) {
        return Wording.of(messageKey, arguments, locale);
    }

    private static Object quoted(Object argument) {
        return argument instanceof CharSequence text ? QuotedValue.of(text.toString()) : argument;
    }
}
