package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Section;
import dk.trinvis.common.paper.Paper.Table;
import dk.trinvis.figures.Comparison;
import dk.trinvis.figures.DaysOnStep;
import dk.trinvis.figures.Development;
import dk.trinvis.figures.Development.Account;
import dk.trinvis.figures.Development.Moves;
import dk.trinvis.figures.Differences;
import dk.trinvis.figures.Differences.Line;
import dk.trinvis.figures.StepChanges;
import dk.trinvis.figures.StepChanges.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EditionSentencesTest {

    private static final LocalDate FROM = LocalDate.of(2023, 9, 27);
    private static final LocalDate TO = LocalDate.of(2023, 10, 25);
    private static final Instant THEN = Instant.parse("2023-09-28T07:00:00Z");
    private static final Instant NOW = Instant.parse("2023-10-26T07:00:00Z");

    private final EditionSentences sentences = new EditionSentences(Map.of("left", "Rejst"));

    @Test
    void oneReadySentenceForEachThingThatChanged() {
        Account account = new Account(62, 3, 2, 63, new TreeMap<>(Map.of("employment", 1, "left", 1)));
        Development happened = development(account, new Moves(5, 53, 1, 0, 1), 40);

        assertThat(sentences.since(
                        1,
                        new Comparison(differences(63, 62, Map.of("late_registration", 1, "correction", 2)), happened)))
                .containsExactly(
                        "Den forrige status, udgave 1, viste tal for den 27. september 2023. Siden er tre nye sager kommet"
                                + " til, og to er afsluttet. Den 25. oktober 2023 var der derfor 63 aktive sager:"
                                + " 62 + 3 − 2 = 63.",
                        "Sådan endte de to: 1 er kommet i job og 1 er afsluttet med årsagen »Rejst«.",
                        "60 sager var aktive begge dage: 5 er rykket tættere på job, 1 er rykket længere fra job, 53 er"
                                + " på samme trin og 1 er endnu ikke screenet.",
                        "3 sager tæller den 27. september 2023 anderledes nu end i udgave 1: 2 skyldes rettelser og"
                                + " 1 skyldes sen registrering.",
                        "Den 27. september 2023 var der derfor 62 aktive sager og ikke 63.",
                        "Den typiske aktive sag har været 40 dage på sit trin (median).");
    }

    @Test
    void oneAndNoneHaveTheirOwnWords() {
        Development happened =
                development(new Account(1, 1, 1, 1, Map.of("education", 1)), new Moves(0, 0, 0, 0, 0), 1);

        assertThat(sentences.since(1, new Comparison(differences(1, 1, Map.of()), happened)))
                .containsExactly(
                        "Den forrige status, udgave 1, viste tal for den 27. september 2023. Siden er én ny sag kommet"
                                + " til, og én er afsluttet. Den 25. oktober 2023 var der derfor 1 aktiv sag:"
                                + " 1 + 1 − 1 = 1.",
                        "Sådan endte den ene: 1 er kommet i uddannelse.",
                        "Ingen sag var aktiv begge dage.",
                        "Der er ikke senere registreret noget, som ændrer udgave 1.",
                        "Den typiske aktive sag har været én dag på sit trin (median).");
        assertThat(sentences.since(
                        1,
                        new Comparison(
                                differences(1, 1, Map.of("annulment", 1)),
                                development(new Account(1, 0, 0, 1, Map.of()), new Moves(0, 1, 0, 0, 0), 0))))
                .contains(
                        "Én sag var aktiv begge dage: ingen er rykket tættere på job, ingen er rykket længere fra job og 1"
                                + " er på samme trin.",
                        "Én sag tæller den 27. september 2023 anderledes nu end i udgave 1: 1 skyldes en annullering.");
    }

    @Test
    void theTableHasASumForEveryRowAndColumn() {
        Table table = EditionSentences.matrix(
                development(new Account(3, 1, 1, 3, Map.of("moved", 1)), new Moves(1, 1, 0, 0, 0), 10));

        assertThat(table.columns())
                .extracting(Paper.Column::header)
                .containsExactly("Den 27. september 2023", "Trin 2", "Trin 3", "Uden trin", "Afsluttet", "I alt");
        assertThat(table.rows())
                .containsExactly(
                        List.of("Trin 2", "1", "0", "0", "0", "1"),
                        List.of("Trin 3", "1", "0", "0", "1", "2"),
                        List.of("Kommet til", "0", "0", "1", "0", "1"),
                        List.of("I alt", "2", "0", "1", "1", "4"));
    }

    @Test
    void thePublicsPaperSaysNothingOfWhatChanged() {
        Table table = new Table("Sager", List.of(), List.of(), false);
        Paper paper = new Paper(
                "Status",
                "",
                List.of(),
                List.of(
                        new Section("first", "Først", List.of(new Paragraph("Tekst"))),
                        new Section("case", "Sagen", List.of(table))));

        assertThat(EditionSinceLast.in(paper, Audience.PUBLIC, List.of(new Paragraph("Ændret"))))
                .isEqualTo(paper);
        assertThat(EditionSinceLast.in(paper, Audience.CLOSED, List.of(new Paragraph("Ændret")))
                        .sections()
                        .get(1)
                        .blocks())
                .containsExactly(table, new Paragraph("Ændret"));
    }

    private static Development development(Account account, Moves moves, int days) {
        StepChanges steps = new StepChanges(
                List.of(row("step-2", 1, 0, 0, 0), row("step-3", 1, 0, 0, 1), row(StepChanges.NOT_THERE, 0, 0, 1, 0)));
        return new Development(
                "FI-2023", FROM, TO, NOW, account, moves, steps, new DaysOnStep(Map.of(), days), false, List.of());
    }

    private static Row row(String from, int... to) {
        Map<String, Integer> cells = new LinkedHashMap<>();
        List<String> places = List.of("step-2", "step-3", "unscreened", "ended");
        for (int i = 0; i < to.length; i++) {
            cells.put(places.get(i), to[i]);
        }
        return new Row(from, cells);
    }

    private static Differences differences(int then, int now, Map<String, Integer> cases) {
        return new Differences(
                "FI-2023", FROM, THEN, NOW, cases, List.of(new Line("active", then, Map.of(), now)), List.of());
    }
}
