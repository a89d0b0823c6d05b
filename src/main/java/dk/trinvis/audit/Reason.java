package dk.trinvis.audit;

import dk.trinvis.common.InvalidInput;

/** Why somebody must see what they otherwise may not: 10 to 900 characters (invariant 10). */
public record Reason(String text) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 900;

    /** What was typed, without the spaces around it; {@link InvalidInput} of field reason when too short or too long. */
    public Reason {
        text = text.strip();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            throw new InvalidInput("reason", "audit.reasonLength", SHORTEST, LONGEST);
        }
    }
}
