package dk.trinvis.exchange;

import java.util.List;

/** A text does not say what its column asks for. Caught where row and column are known. */
final class CellException extends Exception {

    private static final long serialVersionUID = 1;

    private final String messageKey;
    private final transient List<Object> arguments;

    CellException(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    String messageKey() {
        return messageKey;
    }

    List<Object> arguments() {
        return arguments;
    }
}
