package dk.trinvis.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.citizen.Chronicle.Case;
import dk.trinvis.citizen.Chronicle.Entry;
import dk.trinvis.citizen.Chronicle.Facts;
import dk.trinvis.citizen.Chronicle.Kind;
import dk.trinvis.citizen.Chronicle.Placement;
import dk.trinvis.citizen.Chronicle.Scale;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Languages;
import dk.trinvis.common.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Instant MORNING = Instant.parse("2025-03-07T08:05:00Z");
    private static final LocalDate FIRST = LocalDate.of(2023, 7, 1);
    private static final LocalDate AGAIN = LocalDate.of(2024, 2, 1);

    @Test
    void casesStepsActivitiesAndTracksOfAllCasesStandInTheOrderInWhichTheyBegan() {
        Case early = one("FI-1", new DateRange(FIRST, FIRST.plusDays(100)), Optional.of(Words.always("job")));
        early.add(entry(Kind.TRACK, new DateRange(FIRST.plusDays(20), FIRST.plusDays(90)), "Spor 2"));
        Case late = one("FI-2", DateRange.from(AGAIN), Optional.empty());
        late.add(entry(Kind.ACTIVITY, DateRange.from(AGAIN.plusDays(5)), "småjob"));
        late.add(entry(Kind.NOTE, DateRange.from(AGAIN.plusDays(5)), "samtale"));

        Timeline timeline = Timeline.of(List.of(late, early));

        assertThat(timeline.lines())
                .extracting(line -> line.title().in(Languages.DANISH) + " " + line.enrolmentRef() + " "
                        + line.days().first() + " "
                        + line.days().lastDay().map(String::valueOf).orElse(""))
                .containsExactly(
                        "Sag: Indsats – job FI-1 2023-07-01 2023-10-08",
                        "Trin 4 FI-1 2023-07-01 2023-07-30",
                        "Spor: Spor 2 FI-1 2023-07-21 2023-09-28",
                        "Trin 3 FI-1 2023-07-31 2023-10-08",
                        "Sag: Indsats FI-2 2024-02-01 ",
                        "Trin 4 FI-2 2024-02-01 2024-03-01",
                        "Aktivitet: småjob FI-2 2024-02-06 ",
                        "Trin 3 FI-2 2024-03-02 ");
    }

    @Test
    void itIsDrawnFromTheFirstDayOfAllUntilTheLastOrToday() {
        DateRange days = new DateRange(FIRST, FIRST.plusDays(100));
        Timeline over = Timeline.of(List.of(one("FI-1", days, Optional.empty())));

        assertThat(over.drawnUntil(AGAIN).first()).isEqualTo(FIRST);
        assertThat(over.drawnUntil(AGAIN).end()).isEqualTo(days.until());
        assertThat(over.drawnUntil(FIRST.plusDays(50)).end()).isEqualTo(FIRST.plusDays(50));
    }

    /** On step 4 and from the thirtieth day on step 3, as the sixtieth confirms; what was replaced is on no timeline. */
    private static Case one(String ref, DateRange days, Optional<Words> end) {
        Facts facts = new Facts(
                1,
                ref,
                1,
                "Indsats",
                days,
                end,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Scale(1, 5, true));
        return new Case(
                facts,
                List.of(
                        placement(days.first().plusDays(60), 3, Optional.empty()),
                        placement(days.first().plusDays(30), 3, Optional.empty()),
                        placement(days.first().plusDays(30), 1, Optional.of(MORNING)),
                        placement(days.first(), 4, Optional.empty())));
    }

    private static Placement placement(LocalDate day, int step, Optional<Instant> replacedAt) {
        return new Placement(
                day,
                day,
                step,
                Optional.empty(),
                "sagsbehandler",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MORNING,
                replacedAt,
                Optional.empty());
    }

    private static Entry entry(Kind kind, DateRange days, String title) {
        return new Entry(kind, days, Words.always(title), List.of(), "", MORNING, "sagsbehandler");
    }
}
