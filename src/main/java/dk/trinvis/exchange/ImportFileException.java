package dk.trinvis.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The file as a whole cannot be imported, and why; its rows are not worth looking at. */
public class ImportFileException extends RuntimeException {

    private static final String TOO_LARGE = "file.tooLarge";
    private static final long serialVersionUID = 1;

    private final String messageKey;
    private final transient List<Object> arguments;

    ImportFileException(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments =
                Arrays.stream(arguments).map(ImportFileException::quoted).toList();
    }

    /** Keeps where a reader gave up, but not what it said: readers quote the file, which may hold CPR numbers. */
    ImportFileException(Throwable origin, String messageKey, Object... arguments) {
        this(messageKey, arguments);
        setStackTrace(origin.getStackTrace());
    }

    static ImportFileException tooLarge(TableLimits limits) {
        return new ImportFileException(TOO_LARGE, megabytes(limits.fileBytes()));
    }

    static long megabytes(long bytes) {
        return bytes / (1024 * 1024);
    }

    /** Whether the file has more bytes than may be sent (413), in contrast to a file that is understood and wrong (422). */
    public boolean isTooLarge() {
        return TOO_LARGE.equals(messageKey);
    }

    public String messageKey() {
        return messageKey;
    }

    /** In English when asked for English, else in Danish. */
    public String message(Locale locale) {
        return Wording.of(messageKey, arguments, locale);
    }

    private static Object quoted(Object argument) {
        return argument instanceof CharSequence text ? QuotedValue.of(text.toString()) : argument;
    }
}
