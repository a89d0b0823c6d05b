package dk.trinvis.common;

import java.util.Optional;

/** A rule of the domain forbids what was asked; nothing has changed. The API answers 409. */
public class RuleBroken extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Message rule;

    /** A breach of the rule that the message with this key names, see {@link Message}. */
    public RuleBroken(String rule, Object... arguments) {
        super(409, rule);
        this.rule = Message.of(rule, arguments);
    }

    @Override
    public Optional<Message> explanation() {
        return Optional.of(rule);
    }

    /** A breach of the rule that the message names. */
    public RuleBroken(Message rule) {
        this(rule.key(), rule.arguments().toArray());
    }

    public Message rule() {
        return rule;
    }
}
