package dk.trinvis.citizen;

import dk.trinvis.audit.Look;
import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.paper.Paper.Block;
import dk.trinvis.common.paper.Paper.Bullets;
import dk.trinvis.common.paper.Paper.Column;
import dk.trinvis.common.paper.Paper.Paragraph;
import dk.trinvis.common.paper.Paper.Section;
import dk.trinvis.common.paper.Paper.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The paper that tells a citizen what is recorded and when and why it was seen. It names nobody who works here, apart from
 * what somebody wrote as free text.
 */
final class OwnData {

    private final PlainDanish danish = new PlainDanish();
    private final Chronicle chronicle;
    private final List<Look> looks;
    private final Instant madeAt;

    OwnData(Chronicle chronicle, List<Look> looks, Instant madeAt) {
        this.chronicle = chronicle;
        this.looks = looks;
        this.madeAt = madeAt;
    }

    Paper paper() {
        List<Section> sections = new ArrayList<>();
        sections.add(section("paper", paragraphs("paper.what", "paper.names", "paper.team")));
        sections.add(section("who", List.of(who())));
        sections.add(section("contact", contact()));
        sections.add(section("goal", goal()));
        OwnCase cases = new OwnCase(danish);
        chronicle.cases().forEach(one -> sections.add(cases.section(one)));
        sections.add(section("looks", seen()));
        sections.add(section("rights", paragraphs("rights.text")));
        CitizenRow citizen = chronicle.citizen();
        return new Paper(
                danish.text("title"),
                danish.text("line", citizen.name().orElse(citizen.citizenRef()), madeAt),
                List.of(danish.text("notice")),
                sections);
    }

    private Section section(String key, List<Block> blocks) {
        return new Section(key, danish.text(key), blocks);
    }

    private List<Block> paragraphs(String... keys) {
        return Stream.of(keys)
                .<Block>map(key -> new Paragraph(danish.text(key)))
                .toList();
    }

    private Block who() {
        CitizenRow citizen = chronicle.citizen();
        List<String> items = new ArrayList<>();
        citizen.name()
                .filter(name -> !name.equals(citizen.citizenRef()))
                .ifPresent(name -> items.add(danish.text("who.name", name)));
        items.add(danish.text("who.ref", citizen.citizenRef()));
        items.add(
                citizen.maskedCpr().map(cpr -> danish.text("who.cpr", cpr)).orElseGet(() -> danish.text("who.noCpr")));
        if (citizen.isProtected()) {
            items.add(danish.text("who.protected"));
        }
        if (chronicle.cases().isEmpty()) {
            items.add(danish.text("case.none"));
        }
        return new Bullets(items);
    }

    private List<Block> contact() {
        List<String> items = new ArrayList<>();
        chronicle.profile().contact().ifPresent(contact -> {
            contact.phone().ifPresent(phone -> items.add(danish.text("contact.phone", phone)));
            contact.email().ifPresent(email -> items.add(danish.text("contact.email", email)));
            contact.address().ifPresent(address -> items.add(danish.text("contact.address", address)));
            contact.note().ifPresent(note -> items.add(danish.text("contact.note", note)));
        });
        List<Block> blocks = new ArrayList<>();
        blocks.add(items.isEmpty() ? new Paragraph(danish.text("contact.none")) : new Bullets(items));
        blocks.addAll(history("contact.history", chronicle.profile().contacts()));
        return blocks;
    }

    private List<Block> goal() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(chronicle
                .profile()
                .goal()
                .map(goal -> danish.text("goal.now", goal.text()))
                .orElseGet(() -> danish.text("goal.none"))));
        blocks.addAll(history("goal.history", chronicle.profile().goals()));
        return blocks;
    }

    private List<Block> history(String caption, List<Profile.Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        return List.of(new Table(
                danish.text(caption),
                danish.columns("column.from", "column.until", "column.text", "column.state"),
                entries.stream()
                        .map(entry -> List.of(
                                danish.day(entry.firstDay()),
                                danish.day(entry.lastDay()),
                                entry.text(),
                                danish.state(entry.replacedAt())))
                        .toList(),
                false));
    }

    /** What was seen for the same reason on the same day is one row. */
    private record Why(String day, String words) {}

    private List<Block> seen() {
        Map<Why, Long> times =
                looks.stream().collect(Collectors.groupingBy(this::why, LinkedHashMap::new, Collectors.counting()));
        Block sentence = new Paragraph(danish.text("looks.text", looks.size()));
        if (times.isEmpty()) {
            return List.of(sentence);
        }
        List<Column> columns = List.of(
                new Column(danish.text("column.day"), false),
                new Column(danish.text("column.why"), false),
                new Column(danish.text("column.times"), true));
        List<List<String>> rows = new ArrayList<>();
        times.forEach((why, count) -> rows.add(List.of(why.day(), why.words(), count.toString())));
        return List.of(sentence, new Table(danish.text("looks.each"), columns, rows, false));
    }

    private Why why(Look look) {
        String kind = "look." + look.kind().code();
        return new Why(
                danish.day(look.happenedAt()),
                danish.first("look.as." + look.purpose().replace(' ', '.'), kind, look.detail()));
    }
}
