package dk.trinvis.committee;

import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Bullets;
import dk.trinvis.common.paper.Paper.Paragraph;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a member of the committee must have read before a meeting, beside the account: how cases ended ({@code ended}), whether
 * the others move ({@code moving}), what it costs ({@code cost}) and what comes next ({@code next}), in the ready sentences of
 * its paper. What there is nothing to say of is left out.
 */
final class EditionBrief {

    private final PaperFacts facts;
    private final Wording wording = new Wording();

    private EditionBrief(PaperFacts facts) {
        this.facts = facts;
    }

    /** Of the facts for those who see every number. */
    static List<EditionBriefLine> of(PaperFacts facts) {
        return new EditionBrief(facts).lines();
    }

    private List<EditionBriefLine> lines() {
        List<EditionBriefLine> lines = new ArrayList<>();
        if (!facts.isOfAimsOnly()) {
            lines.add(new EditionBriefLine("ended", joined(new CaseAccount(facts, wording).ended())));
        }
        if (facts.figures().movement().active().number().orElse(0) > 0) {
            lines.add(new EditionBriefLine("moving", joined(new LadderAccount(facts, wording).progress())));
        }
        AimsAccount.of(facts, wording)
                .cost()
                .map(cost -> new EditionBriefLine("cost", cost))
                .ifPresent(lines::add);
        List<String> ahead = new NextSteps(facts, wording).ahead();
        if (!ahead.isEmpty()) {
            lines.add(new EditionBriefLine("next", String.join("; ", ahead)));
        }
        return lines;
    }

    private String joined(List<Block> blocks) {
        return blocks.stream().map(this::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private String text(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        return block instanceof Bullets bullets
                ? wording.text("brief.list", "list", wording.list(bullets.items()))
                : "";
    }

    static byte[] write(List<EditionBriefLine> lines) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        lines.forEach(line ->
                all.add(Json.createObjectBuilder().add("about", line.about()).add("text", line.text())));
        return all.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    static List<EditionBriefLine> in(byte[] written) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(written))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(line -> new EditionBriefLine(line.getString("about"), line.getString("text")))
                    .toList();
        }
    }
}
