package dk.trinvis.common;

import java.util.List;

/** What was sent is understood but wrong; nothing has changed. The API answers 422. */
public class InvalidInput extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super(422, String.join(", ", errors.stream().map(FieldError::field).toList()));
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(String field, String key, Object... arguments) {
        this(List.of(new FieldError(field, Message.of(key, arguments))));
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** What is wrong with one field, named as the caller knows it: a parameter, a form field or a column. */
    public record FieldError(String field, Message message) {}
}
