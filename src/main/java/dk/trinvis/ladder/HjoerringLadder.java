package dk.trinvis.ladder;

import dk.trinvis.common.DateRange;
import java.time.LocalDate;
import java.util.List;

/**
 * The five-step progression ladder developed in Hjørring, as item 79 of Vejle's committee on 5 October 2023 describes it.
 * Step 1 is not described there, so it has no meaning here.
 */
public final class HjoerringLadder {

    public static final String CODE = "hjoerring-5";

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
                List.of(
                        new LadderView.Step(1, null, null),
                        new LadderView.Step(
                                2,
                                "søger selv job og ventes at være tæt på et",
                                "looks for work on their own and is expected to be close to a job"),
                        new LadderView.Step(
                                3,
                                "søger aktivt job, men har brug for tæt støtte rettet mod job",
                                "is actively looking for work but needs close, job-directed support"),
                        new LadderView.Step(
                                4,
                                "søger job, men mangler forståelse for, hvordan man søger, og har brug for håndholdt hjælp",
                                "is looking for work but does not understand how that is done and needs hand-held help"),
                        new LadderView.Step(
                                5,
                                "søger ikke job og har brug for tæt, håndholdt og afklarende hjælp, der sigter mod senere jobsøgning",
                                "is not looking for work and needs close, hand-held, clarifying help aimed at looking later")));
    }
}
