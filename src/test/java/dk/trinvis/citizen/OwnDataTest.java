package dk.trinvis.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.audit.AuditKind;
import dk.trinvis.audit.Look;
import dk.trinvis.citizen.Chronicle.Case;
import dk.trinvis.citizen.Chronicle.Entry;
import dk.trinvis.citizen.Chronicle.Facts;
import dk.trinvis.citizen.Chronicle.Kind;
import dk.trinvis.citizen.Chronicle.Placement;
import dk.trinvis.citizen.Chronicle.Scale;
import dk.trinvis.common.DateRange;
import dk.trinvis.common.Version;
import dk.trinvis.common.Words;
import dk.trinvis.common.paper.HtmlPaper;
import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.paper.PdfPaper;
import dk.trinvis.testing.PdfValidator;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnDataTest {

    private static final Instant MORNING = Instant.parse("2025-03-07T08:05:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 6);
    private static final int HARD_TO_READ = 40;
    private static final int LONG_WORD = 6;

    @Test
    void itTellsEverythingThatIsRecorded() {
        assertThat(html(chronicle(), List.of()))
                .contains(
                        "Åse Ibsen. Lavet den 7. marts 2025 kl. 9.05",
                        "Dit navn: Åse Ibsen",
                        "018165-••••",
                        "Telefon: 12 34 56 78",
                        "Du har sagt: »Jeg vil være kok«",
                        "Jeg vil arbejde",
                        "Sagen har nummer FI-1.",
                        "Sagen begyndte den 1. marts 2025.",
                        "Vi har skrevet dit trin ned 2 gange.",
                        "Trin 1 er tættest på et job.",
                        "Trin 3: klar til småjob",
                        "Derfor: Søger selv · Dine egne ord: Jeg er klar · Du satte dig selv på trin 2.",
                        "Rettet den 7. marts 2025 · Grunden var: Valgte forkert",
                        "Det har du lavet",
                        "Småjob · 10 timer om ugen",
                        "Dine rettigheder");
    }

    @Test
    void aCitizenOfWhomNothingIsKnownIsToldThat() {
        Profile nothing = new Profile(Optional.empty(), Optional.empty(), List.of(), List.of(), version(), version());
        CitizenRow citizen = new CitizenRow(1, "B-1", Optional.of("Åse Ibsen"), Optional.empty(), true);

        assertThat(html(new Chronicle(citizen, nothing, false), List.of()))
                .contains(
                        "Vi har ingen sag om dig.",
                        "Vi har ikke skrevet, hvordan vi når dig.",
                        "Vi har ikke skrevet dit mål.",
                        "Vi har ikke skrevet dit CPR-nummer.",
                        "Dit navn og din adresse er beskyttet.",
                        "Ingen har læst om dig.")
                .doesNotContain("<table");
    }

    @Test
    void looksAreCountedByDayInCopenhagenAndPurpose() {
        Instant lateEvening = Instant.parse("2025-03-06T23:30:00Z");
        List<Look> looks = List.of(
                new Look(MORNING, AuditKind.READ, "citizen page", ""),
                new Look(lateEvening, AuditKind.READ, "citizen page", ""),
                new Look(lateEvening, AuditKind.LISTED, "some new list", ""),
                new Look(lateEvening.minusSeconds(3600), AuditKind.OPENED, "reason given", "Dækker i ferien"));

        assertThat(html(chronicle(), looks))
                .contains("Vi har læst om dig 4 gange.")
                .containsSubsequence(
                        "7. marts 2025",
                        "Vi arbejdede med din sag",
                        ">2<",
                        "7. marts 2025",
                        "Du stod på en liste, vi så på",
                        ">1<",
                        "6. marts 2025",
                        "Et andet team åbnede din side. Grunden var: Dækker i ferien",
                        ">1<");
        assertThat(html(chronicle(), looks.subList(0, 1))).contains("Vi har læst om dig 1 gang.");
    }

    @Test
    void itNamesNobodyWhoWorksHere() {
        assertThat(html(chronicle(), List.of())).doesNotContain("sagsbehandler", "Berit");
    }

    @Test
    void everyKindOfEntryHasAHeadingOfItsOwn() {
        PlainDanish danish = new PlainDanish();
        assertThat(Kind.values())
                .allSatisfy(
                        kind -> assertThat(danish.text("kind." + kind.name())).isNotBlank());
        assertThat(AuditKind.values())
                .filteredOn(kind -> List.of("read", "listed", "opened", "unmasked", "exported")
                        .contains(kind.code()))
                .allSatisfy(
                        kind -> assertThat(danish.text("look." + kind.code())).isNotBlank());
    }

    @Test
    void thePdfIsAccessibleAndMayBeArchived() throws IOException {
        byte[] pdf = PdfPaper.of(
                new OwnData(chronicle(), List.of(new Look(MORNING, AuditKind.READ, "citizen page", "")), MORNING)
                        .paper());
        Files.write(Path.of("target/own-data.pdf"), pdf);

        assertThat(PdfValidator.violations(pdf)).isEmpty();
    }

    /** LIX: words a sentence, and long words in a hundred. Under 40 is easy to read. */
    @Test
    void theSentencesAreEasyToRead() throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/dk/trinvis/citizen/own-data.properties"))) {
            texts.load(reader);
        }
        String prose = texts.values().stream()
                .map(Object::toString)
                .map(text -> text.replaceAll("\\{\\d, plural,|other \\{[^}]*}|\\{\\d}|=0|one|[{}#]", " "))
                .filter(text -> text.strip().endsWith("."))
                .collect(Collectors.joining(" "));
        List<String> words = Stream.of(prose.split("[^\\p{L}-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        long sentences =
                prose.chars().filter(letter -> ".?!:".indexOf(letter) >= 0).count();
        long longWords =
                words.stream().filter(word -> word.length() > LONG_WORD).count();

        assertThat((double) words.size() / sentences + 100.0 * longWords / words.size())
                .isLessThanOrEqualTo(HARD_TO_READ);
    }

    private static String html(Chronicle chronicle, List<Look> looks) {
        Paper paper = new OwnData(chronicle, looks, MORNING).paper();
        return HtmlPaper.article(paper);
    }

    private static Chronicle chronicle() {
        Contact contact = new Contact(
                Optional.of("12 34 56 78"), Optional.empty(), Optional.empty(), Optional.of("Helst efter kl. 14"));
        Profile.Entry goal = new Profile.Entry(
                DAY, Optional.empty(), "Jeg vil være kok", MORNING, "sagsbehandler", Optional.empty());
        Profile.Entry before = new Profile.Entry(
                DAY, Optional.of(DAY), "Jeg vil arbejde", MORNING, "sagsbehandler", Optional.of(MORNING));
        Profile profile = new Profile(
                Optional.of(contact), Optional.of(goal), List.of(), List.of(goal, before), version(), version());
        CitizenRow citizen = new CitizenRow(1, "B-1", Optional.of("Åse Ibsen"), Optional.of("018165-••••"), false);
        Chronicle chronicle = new Chronicle(citizen, profile, false);
        Facts facts = new Facts(
                7,
                "FI-1",
                1,
                "Fokuseret indsats",
                DateRange.from(LocalDate.of(2025, 3, 1)),
                Optional.empty(),
                Optional.of("Berit Bager"),
                Optional.empty(),
                Optional.of("Brevet kom sent"),
                new Scale(1, 5, true));
        Case one = new Case(facts, List.of(placement(Optional.empty()), placement(Optional.of(MORNING))));
        one.add(new Entry(
                Kind.ACTIVITY,
                DateRange.from(DAY),
                Words.always("Småjob"),
                List.of(Words.always("10 timer om ugen")),
                "",
                MORNING,
                "sagsbehandler"));
        chronicle.add(one);
        return chronicle;
    }

    private static Placement placement(Optional<Instant> replacedAt) {
        return new Placement(
                DAY,
                DAY,
                3,
                Optional.of(Words.always("klar til småjob")),
                "Berit Bager",
                Optional.of("Søger selv"),
                Optional.of("Jeg er klar"),
                Optional.of(2),
                MORNING,
                replacedAt,
                replacedAt.map(moment -> "Valgte forkert"));
    }

    private static Version version() {
        return new Version(MORNING, "sagsbehandler");
    }
}
