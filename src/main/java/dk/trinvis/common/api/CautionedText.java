package dk.trinvis.common.api;

import dk.trinvis.common.InvalidInput;
import dk.trinvis.common.Message;
import java.util.List;
import java.util.Optional;

/** Free text that had better not be sent as it is; sent again with the mark in the header, it is meant. */
final class CautionedText extends InvalidInput {

    static final String HEADER = "Text-Cautioned";

    private static final long serialVersionUID = 1L;

    private final String mark;

    /** The mark is the same for the same findings. */
    CautionedText(List<FieldError> found) {
        super(found);
        mark = Integer.toHexString(found.stream()
                .map(one -> one.field() + " " + one.message().arguments())
                .toList()
                .toString()
                .hashCode());
    }

    String mark() {
        return mark;
    }

    @Override
    public Optional<Message> explanation() {
        return Optional.of(Message.of("common.cautioned", mark));
    }
}
