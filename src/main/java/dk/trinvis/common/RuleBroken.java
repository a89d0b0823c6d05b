package dk.trinvis.common;

/** A rule of the domain forbids what was asked; nothing has changed. The API answers 409. */
public class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message rule;

    /** A breach of the rule that the message with this key names, see {@link Message}. */
    public RuleBroken(String rule, Object... arguments) {
        super(rule);
        this.rule = Message.of(rule, arguments);
    }

    public Message rule() {
        return rule;
    }
}
