package dk.trinvis.citizen;

import dk.trinvis.citizen.Chronicle.Case;
import dk.trinvis.citizen.Chronicle.Entry;
import dk.trinvis.citizen.Chronicle.Facts;
import dk.trinvis.citizen.Chronicle.Kind;
import dk.trinvis.citizen.Chronicle.Placement;
import dk.trinvis.citizen.Chronicle.Scale;
import dk.trinvis.common.Languages;
import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Bullets;
import dk.trinvis.common.paper.Paper.Heading;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Section;
import dk.trinvis.common.paper.Paper.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A case in the paper for the citizen: every screening, also those that no longer count, and whatever else went on. */
final class OwnCase {

    private static final String BETWEEN = " · ";

    private final PlainDanish danish;

    OwnCase(PlainDanish danish) {
        this.danish = danish;
    }

    Section section(Case one) {
        Facts facts = one.facts();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Bullets(about(facts)));
        blocks.add(new Heading(danish.text("steps")));
        blocks.addAll(steps(one));
        for (Kind kind : Kind.values()) {
            List<Entry> entries = one.of(kind);
            if (!entries.isEmpty()) {
                blocks.add(table(danish.first("kind." + kind.name(), "kind.other"), entries));
            }
        }
        return new Section("case-" + facts.id(), danish.text("case", facts.initiative()), blocks);
    }

    private List<String> about(Facts facts) {
        List<String> about = new ArrayList<>();
        about.add(danish.text("case.number", facts.ref()));
        about.add(danish.text("case.from", facts.days().first()));
        facts.days().lastDay().ifPresent(last -> about.add(danish.text("case.until", last)));
        facts.endReason().ifPresent(why -> about.add(danish.text("case.end", why.in(Languages.DANISH))));
        facts.lateReason().ifPresent(why -> about.add(danish.text("case.late", why)));
        facts.previousRef().ifPresent(ref -> about.add(danish.text("case.previous", ref)));
        return about;
    }

    private List<Block> steps(Case one) {
        if (one.placements().isEmpty()) {
            return List.of(new Paragraph(danish.text("steps.none")));
        }
        Scale scale = one.facts().scale();
        int closest = scale.lowerIsCloser() ? scale.lowest() : scale.highest();
        String text = danish.text("steps.text", one.placements().size(), scale.lowest(), scale.highest(), closest);
        List<List<String>> rows = one.placements().stream()
                .map(placement ->
                        List.of(danish.day(placement.effectiveOn()), step(placement), why(placement), state(placement)))
                .toList();
        return List.of(
                new Paragraph(text),
                new Table(
                        danish.text("steps.each"),
                        danish.columns("column.day", "column.step", "column.text", "column.state"),
                        rows,
                        false));
    }

    private String step(Placement placement) {
        String meaning = placement
                .meaning()
                .map(words -> words.in(Languages.DANISH))
                .orElseGet(() -> danish.text("steps.noMeaning"));
        return danish.text("steps.step", placement.step(), meaning);
    }

    private String why(Placement placement) {
        String reason = placement
                .reason()
                .map(words -> danish.text("steps.reason", words))
                .orElseGet(() -> danish.text("steps.noReason"));
        return Stream.of(
                        Stream.of(reason),
                        placement.citizenView().stream().map(words -> danish.text("steps.view", words)),
                        placement.citizenStep().stream().map(own -> danish.text("steps.own", own)))
                .flatMap(words -> words)
                .collect(Collectors.joining(BETWEEN));
    }

    private String state(Placement placement) {
        return Stream.concat(
                        Stream.of(danish.state(placement.replacedAt())),
                        placement.correctionReason().stream().map(why -> danish.text("steps.correction", why)))
                .collect(Collectors.joining(BETWEEN));
    }

    private Table table(String caption, List<Entry> entries) {
        List<List<String>> rows = entries.stream()
                .map(entry -> List.of(
                        danish.day(entry.days().first()),
                        danish.day(entry.days().lastDay()),
                        what(entry),
                        danish.day(entry.recordedAt())))
                .toList();
        return new Table(
                caption, danish.columns("column.from", "column.until", "column.what", "column.written"), rows, false);
    }

    private static String what(Entry entry) {
        return Stream.concat(Stream.of(entry.title()), entry.details().stream())
                .map(words -> words.in(Languages.DANISH))
                .collect(Collectors.joining(BETWEEN));
    }
}
