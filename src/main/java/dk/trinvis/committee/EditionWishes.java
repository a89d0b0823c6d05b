package dk.trinvis.committee;

import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Heading;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a committee asked for and an edition answers, as it stands in the edition's papers. What is said of a wish may change
 * later; what a frozen edition says of it is kept with it.
 */
@ApplicationScoped
class EditionWishes {

    @Inject
    private AgendaMinutes minutes;

    @Inject
    private Editions editions;

    /** Each line of it: of a draft as the wishes are answered now, of a frozen edition as they were then. */
    List<String> lines(Edition edition) {
        return edition.at(EditionState.FROZEN).isPresent()
                ? editions.file(edition, EditionFile.WISHES)
                        .map(file -> read(file.content()))
                        .orElse(List.of())
                : minutes.answeredBy(edition.id()).stream()
                        .filter(AgendaFollowUp::isAnsweredInPublic)
                        .flatMap(wish -> lines(wish, new Wording()))
                        .toList();
    }

    private static Stream<String> lines(AgendaFollowUp wish, Wording wording) {
        Meeting meeting = wish.item().meeting();
        String asked = wording.text(
                "wishes.asked",
                "committee",
                meeting.committee().view().name(),
                "day",
                meeting.day(),
                "wish",
                wish.text());
        String answer = wording.text("wishes.answer", "answer", wish.answer());
        return Stream.of(asked, answer)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty());
    }

    /** What keeps them with an edition that is frozen; nothing where there are none. */
    static Optional<EditionFile> file(Edition edition, List<String> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new EditionFile(
                        edition,
                        EditionFile.WISHES,
                        Json.createArrayBuilder(lines).build().toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> read(byte[] content) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(content))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }

    /**
     * The paper with them at the end of what it presents, or of its first section where it presents nothing. What people wrote
     * freely stays out of the public's.
     */
    static Paper in(Paper paper, Audience audience, List<String> lines) {
        if (audience == Audience.PUBLIC || lines.isEmpty()) {
            return paper;
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(new Wording().text("wishes.heading")));
        lines.forEach(line -> blocks.add(new Paragraph(line)));
        String presentation = TemplateRole.PRESENTATION.code();
        boolean presented = paper.sections().stream().map(Section::id).anyMatch(presentation::equals);
        return paper.withMoreIn(
                presented ? presentation : paper.sections().get(0).id(), blocks);
    }
}
