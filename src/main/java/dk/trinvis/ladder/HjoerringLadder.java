package dk.trinvis.ladder;

import dk.trinvis.common.DateRange;
import dk.trinvis.ladder.LadderView.Step;
import java.time.LocalDate;
import java.util.List;

/**
 * The five-step progression ladder developed in Hjørring, as item 79 of Vejle's committee on 5 October 2023 describes it.
 * Step 1 is not described there, so it has no meaning here. How to recognise a step is our own advice to whoever screens.
 */
public final class HjoerringLadder {

    public static final String CODE = "hjoerring-5";

    private static final Step FIRST = new Step(1, null, null, null, null);

    private static final Step SECOND = new Step(
            2,
            "søger selv job og ventes at være tæt på et",
            "looks for work on their own and is expected to be close to a job",
            "Borgeren fortæller selv, hvad der er søgt, og ved, hvad det skal være. Spørg: Hvad har du søgt siden"
                    + " sidst, og hvad gør du på mandag? Kan borgeren svare uden hjælp, taler det for trin 2.",
            "They tell you unasked what they have applied for and know what they want. Ask: What have you"
                    + " applied for since last time, and what will you do on Monday? Answers without help speak"
                    + " for step 2.");

    private static final Step THIRD = new Step(
            3,
            "søger aktivt job, men har brug for tæt støtte rettet mod job",
            "is actively looking for work but needs close, job-directed support",
            "Borgeren vil i job og søger, men går i stå uden en aftale om det næste. Spørg: Hvad skal der til,"
                    + " for at du sender den næste ansøgning? Er svaret hjælp til en bestemt stilling, branche"
                    + " eller virksomhed, taler det for trin 3.",
            "They want a job and apply, but come to a halt without an agreement on what is next. Ask: What would"
                    + " it take for you to send the next application? If it is help with one job, trade or"
                    + " company, that speaks for step 3.");

    private static final Step FOURTH = new Step(
            4,
            "søger job, men mangler forståelse for, hvordan man søger, og har brug for håndholdt hjælp",
            "is looking for work but does not understand how that is done and needs hand-held help",
            "Borgeren siger ja til job, men ved ikke, hvordan man finder det. Spørg: Hvordan vil du selv lede"
                    + " efter et job? Skal I gøre det sammen hver gang, fra opslag til ansøgning og samtale, taler"
                    + " det for trin 4.",
            "They say yes to work but do not know how it is found. Ask: How would you look for a job yourself? If"
                    + " you must do it together each time, from the advertisement to the application and the"
                    + " interview, that speaks for step 4.");

    private static final Step FIFTH = new Step(
            5,
            "søger ikke job og har brug for tæt, håndholdt og afklarende hjælp, der sigter mod senere jobsøgning",
            "is not looking for work and needs close, hand-held, clarifying help aimed at looking later",
            "Borgeren søger ikke, og samtalen handler mest om, hvad der skal på plads først. Spørg: Hvad skal være"
                    + " anderledes, før arbejde kan komme på tale? Skal svaret først findes, taler det for trin 5."
                    + " Skriv, hvad det betyder for vejen til job, ikke hvad borgeren fejler.",
            "They are not looking, and you mostly talk about what must be settled first. Ask: What would have to"
                    + " be different before work comes up? If the answer has yet to be found, that speaks for"
                    + " step 5. Write what it means for the way to a job, not what is wrong with them.");

    private HjoerringLadder() {}

    /** The first version, in force from 2000. */
    public static LadderView firstVersion() {
        return new LadderView(
                CODE,
                "Progressionstrappen",
                "Hjørring Kommune",
                true,
                LocalDate.of(2000, 1, 1),
                DateRange.FOREVER,
                List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH));
    }
}
