package dk.trinvis.exchange.sample;

import dk.trinvis.committee.NewEdition;
import dk.trinvis.common.DateRange;
import dk.trinvis.initiative.InitiativeView;
import dk.trinvis.initiative.InitiativeView.Grant;
import dk.trinvis.initiative.InitiativeView.Milestone;
import dk.trinvis.initiative.InitiativeView.MilestoneKind;
import dk.trinvis.jobschool.TeachingPlaceView;
import dk.trinvis.jobschool.TrackEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The focused integration initiative as item 79 of Vejle's committee on 5 October 2023 tells of it. */
final class VejleInitiative {

    static final String CODE = "FI-2023";
    static final LocalDate LAUNCH = LocalDate.of(2023, 7, 1);

    /** The papers do not say how often; a quarter of a year is what job centres go by. */
    private static final int SCREENING_WEEKS = 12;

    private static final int COURSE_WEEKS = 12;
    private static final LocalDate FIRST_COURSES = LocalDate.of(2023, 10, 9);

    private static final Grant GRANT = new Grant(
            95_000_000,
            LocalDate.of(2023, 3, 30),
            "udvikling af indsatsen",
            "Arbejdsmarkedsudvalget",
            "",
            true,
            List.of());

    private VejleInitiative() {}

    static InitiativeView initiative(long ladderId, long teamId) {
        return new InitiativeView(
                0,
                CODE,
                "Fokuseret integrationsindsats",
                "At hjælpe borgere med integrationslignende udfordringer i uddannelse, job eller selvforsørgelse.",
                "15.40.00-G01-19-23",
                LAUNCH,
                DateRange.FOREVER,
                ladderId,
                teamId,
                "Arbejdsmarkedsudvalget",
                "Økonomi- og arbejdsmarkedsdirektøren",
                "Jobcenter Vejle",
                true,
                SCREENING_WEEKS,
                List.of(GRANT),
                List.of(
                        new Milestone(
                                MilestoneKind.REPORT,
                                LocalDate.of(2023, 8, 17),
                                LocalDate.of(2023, 8, 17),
                                "Status på udviklingen af indsatsen"),
                        new Milestone(
                                MilestoneKind.DELIVERABLE,
                                LocalDate.of(2023, 12, 31),
                                null,
                                "En afprøvet model for arbejdet med borgere med integrationslignende udfordringer")));
    }

    /** The tracks by code, as they are from a day on; seats, weeks and who is responsible are made up. */
    static Map<String, TrackEntry> tracks(LocalDate from) {
        Map<String, TrackEntry> tracks = new LinkedHashMap<>();
        tracks.put("spor-1", track(from, "Spor 1", "intensiv jobsøgning", 2, 2, 14));
        tracks.put(
                "spor-2",
                track(from, "Spor 2", "jobsøgningsaktiviteter, virksomhedsbesøg og andet, der støtter", 3, 3, 32));
        tracks.put(
                "spor-3",
                track(from, "Spor 3", "undervisning, der mindsker det, som står i vejen for arbejde", 4, 5, 28));
        return tracks;
    }

    /** The paper of the day before which the committee was called. */
    static NewEdition edition(Instant knownAt) {
        return new NewEdition(CODE, LocalDate.of(2023, 9, 27), knownAt, null, null);
    }

    static List<TeachingPlaceView> places() {
        return List.of(
                new TeachingPlaceView("Jobcenter Vejles egne lokaler", "kendte rammer tæt på sagsbehandlerne"),
                new TeachingPlaceView(
                        "Nørremarkscenteret 10", "samarbejde med biblioteket og centerets sundhedstilbud"),
                new TeachingPlaceView(
                        "Lokale virksomheder", "møde med arbejdspladser og træning i offentlig transport"),
                new TeachingPlaceView("Haraldskær", "lokaler ved kommunens nytteaktivering"));
    }

    private static TrackEntry track(LocalDate from, String title, String content, int first, int last, int seats) {
        return new TrackEntry(
                from,
                null,
                title,
                title.replace("Spor", "Hold"),
                content,
                first,
                last,
                last > first ? "efter en konkret vurdering" : null,
                FIRST_COURSES,
                seats,
                COURSE_WEEKS,
                "teamleder",
                null,
                null,
                "Prøvedata");
    }
}
