package dk.trinvis.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a message says, and what it never does. */
class DeliveryTextTest {

    private static final String SITE = "https://trinvis.example";

    private final DeliveryText text = text("Indsats <b>&", false);

    @Test
    void aMemberIsLedToTheClosedPaper() {
        assertThat(text.subject()).isEqualTo("Indsats <b>&, udgave 2");
        assertThat(text.plain(Audience.CLOSED)).isEqualTo("""
                Der er en ny udgave: Indsats <b>&, udgave 2, med tal pr. 27-09-2023.

                Log på for at læse den lukkede udgave. Den er kun til udvalget; send den ikke videre.

                https://trinvis.example/committee/edition?id=an-id

                Beskeden er sendt af Trinvis og kan ikke besvares.
                """);
        assertThat(text.html(Audience.CLOSED))
                .contains(
                        "<title>Indsats &lt;b&gt;&amp;, udgave 2</title>",
                        "<a href=\"https://trinvis.example/committee/edition?id=an-id\">")
                .doesNotContain("<b>");
    }

    @Test
    void everybodyElseIsLedToThePublicPageWhereThereIsOneAndNeverToTheClosedPaper() {
        assertThat(text.plain(Audience.PUBLIC)).contains("vedlagt").doesNotContain("http");
        assertThat(text.html(Audience.PUBLIC)).doesNotContain("href");
        DeliveryText open = text("Indsats", true);
        assertThat(open.plain(Audience.PUBLIC)).contains("\n" + SITE + "/public/edition?id=an-id\n");
        assertThat(open.html(Audience.PUBLIC)).doesNotContain("/committee/");
    }

    @Test
    void theSameMessageHasTheSameNumberWheneverItIsMadeAndNoAddressInIt() {
        String number = text.messageId("an-id", "mette@example.org");

        assertThat(number)
                .isEqualTo(text("Another", true).messageId("an-id", "mette@example.org"))
                .isNotEqualTo(text.messageId("an-id", "jens@example.org"))
                .isNotEqualTo(text.messageId("another", "mette@example.org"))
                .matches("<[0-9a-f]{32}@trinvis\\.example>")
                .doesNotContain("mette");
    }

    /** Nothing of the paper but its title, number and day: no figure, no note, nobody. */
    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "PUBLIC"})
    void aMessageHoldsNoNumberAndNoNoteOfThePaper(Audience audience) {
        String said = text.plain(audience) + text.html(audience) + text.subject();

        assertThat(said).doesNotContain("Amina", "010180-1234").doesNotContainPattern("\\b\\d{6}-?\\d{4}\\b");
        assertThat(said.replace("27-09-2023", "").replaceAll("udgave 2|utf-8", ""))
                .doesNotContainPattern("\\d");
    }

    private static DeliveryText text(String title, boolean open) {
        EditionView edition = new EditionView(
                "an-id",
                "FI-2023",
                title,
                2,
                LocalDate.of(2023, 9, 27),
                Instant.parse("2023-09-28T07:00:00Z"),
                "approved",
                Optional.empty(),
                Optional.empty(),
                Optional.of("Amina (010180-1234) var talt med to gange"),
                Optional.empty());
        return new DeliveryText(edition, SITE, open);
    }
}
