package dk.trinvis.exchange;

import dk.trinvis.common.Intake;
import dk.trinvis.common.Languages;
import dk.trinvis.common.Message;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with a row, in both languages, because whoever reads it later may read the other one.
 *
 * @param column its name in the header, empty when the row as a whole is wrong
 */
record Fault(String column, String danish, String english) {

    static Fault of(RowError error) {
        return new Fault(error.column(), error.message(Languages.DANISH), error.message(Languages.ENGLISH));
    }

    /** What the intake says; texts of the file that it quotes are shortened and masked. */
    static Fault of(Intake.Refusal refusal) {
        List<Object> arguments = refusal.message().arguments().stream()
                .map(argument ->
                        argument instanceof CharSequence text ? (Object) QuotedValue.of(text.toString()) : argument)
                .toList();
        Message message = new Message(refusal.message().key(), arguments);
        return new Fault(refusal.field(), message.in(Languages.DANISH), message.in(Languages.ENGLISH));
    }

    static Fault of(ImportFileException wrongFile) {
        return new Fault("", wrongFile.message(Languages.DANISH), wrongFile.message(Languages.ENGLISH));
    }

    String message(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : danish;
    }
}
