package dk.trinvis.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.figures.web.LinkedSentence.Piece;
import org.junit.jupiter.api.Test;

class LinkedSentenceTest {

    @Test
    void whatStandsInBracketsLeadsToItsList() {
        assertThat(LinkedSentence.pieces("Der er [active|63 sager]; [ended|11 er afsluttet].", "/list?cohort="))
                .containsExactly(
                        new Piece("Der er ", ""),
                        new Piece("63 sager", "/list?cohort=active"),
                        new Piece("; ", ""),
                        new Piece("11 er afsluttet", "/list?cohort=ended"),
                        new Piece(".", ""));
    }

    @Test
    void whoMayNotOpenListsReadsTheSameWords() {
        assertThat(LinkedSentence.pieces("Der er [active|63 sager].", ""))
                .extracting(Piece::text)
                .containsExactly("Der er ", "63 sager", ".");
        assertThat(LinkedSentence.pieces("Der er [active|63 sager].", "")).noneMatch(Piece::isOpen);
    }
}
