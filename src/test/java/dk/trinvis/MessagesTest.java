package dk.trinvis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Every text that people read is in the bundles, in both languages, and nothing else is. Keys are feature.key. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/dk/trinvis");
    private static final Path CODE = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main");
    private static final Set<String> READ_ALOUD =
            Set.of("alt", "title", "placeholder", "label", "aria-label", "aria-description", "aria-roledescription");

    /** What is called the same in Danish and in English. */
    private static final Set<String> SAME_IN_BOTH = Set.of(
            "",
            "Administration",
            "CSV",
            "Demonstration",
            "Excel",
            "Import",
            "Mine",
            "PDF",
            "Reference",
            "Screen",
            "Screening",
            "Status",
            "Team",
            "Teams",
            "Trinvis",
            "Type",
            "Word",
            "administrator");

    /** Less is no beginning of a key. */
    private static final int SHORTEST_BEGINNING = 2;

    private static final Pattern PLACE = Pattern.compile("\\{\\d}|[:,]");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\s*(\\w+)");
    private static final Pattern JAVA_STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"(\\s*\\+)?");
    private static final Pattern KEY = Pattern.compile("([a-z]+)\\.[A-Za-z][\\w.]*");
    private static final Pattern LINE = Pattern.compile("(?m)^([\\w.-]+)=");
    private static final Pattern PAGE_STRING = Pattern.compile("'([^'\\n]*)'(\\s*(?:\\+=|\\.concat))?");
    private static final Pattern PAGE_MESSAGE = Pattern.compile("\\[\\s*'([a-z]+\\.[\\w.-]+)'\\s*]");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() throws Exception {
        assertThat(placeholders(texts("messages_en.properties"))).isEqualTo(placeholders(texts("messages.properties")));
    }

    @Test
    void whatIsWordsIsNotTheSameInBothLanguages() throws Exception {
        Map<String, String> english = texts("messages_en.properties");
        assertThat(texts("messages.properties"))
                .allSatisfy((key, text) -> assertThat(!text.equals(english.get(key))
                                || SAME_IN_BOTH.contains(
                                        PLACE.matcher(text).replaceAll("").strip()))
                        .as(key + "=" + text)
                        .isTrue());
    }

    /** Of two, the last would hide the other. */
    @Test
    void noKeyStandsTwice() throws Exception {
        for (Path file : files(BUNDLES, ".properties")) {
            assertThat(groups(LINE, Files.readString(file)).map(match -> match.group(1)))
                    .as(file.toString())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void noTextIsEmpty() throws Exception {
        assertThat(texts("messages.properties"))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(texts("messages_en.properties"))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void everyKeyThatIsUsedExists() throws Exception {
        Set<String> used = new TreeSet<>();
        eachFile(
                CODE,
                ".java",
                text -> groups(JAVA_STRING, text)
                        .filter(match -> match.group(2) == null && isKey(match.group(1)))
                        .forEach(match -> used.add(match.group(1))));
        eachFile(PAGES, ".xhtml", text -> groups(PAGE_MESSAGE, text).forEach(match -> used.add(match.group(1))));

        Set<String> known = texts(".properties").keySet();
        assertThat(used)
                .filteredOn(key -> known.stream().noneMatch(one -> one.equals(key) || one.endsWith("." + key)))
                .isEmpty();
    }

    @Test
    void everyKeyIsUsed() throws Exception {
        Set<String> whole = new TreeSet<>();
        Set<String> beginnings = new TreeSet<>();
        Consumer<MatchResult> collect = match -> {
            whole.add(match.group(1));
            if (match.group(2) != null && match.group(1).strip().length() > SHORTEST_BEGINNING) {
                beginnings.add(match.group(1));
            }
        };
        eachFile(CODE, ".java", text -> groups(JAVA_STRING, text).forEach(collect));
        eachFile(PAGES, ".xhtml", text -> groups(PAGE_STRING, text).forEach(collect));

        assertThat(texts("messages.properties").keySet())
                .filteredOn(key -> unused(key, whole, beginnings))
                .isEmpty();
    }

    @Test
    void noPageHasTextOfItsOwn() throws Exception {
        List<String> found = new ArrayList<>();
        for (Path page : files(PAGES, ".xhtml")) {
            literals(parser().parse(page.toFile()).getDocumentElement())
                    .forEach(text -> found.add(page.getFileName() + ": " + text));
        }
        assertThat(found).isEmpty();
    }

    private static boolean isKey(String text) {
        MatchResult key = KEY.matcher(text).results().findFirst().orElse(null);
        return key != null && key.group().equals(text) && Files.isDirectory(CODE.resolve("dk/trinvis/" + key.group(1)));
    }

    /** A key may be written without its feature, and by its beginning alone: {@code "common.status" + code}. */
    private static boolean unused(String key, Set<String> whole, Set<String> beginnings) {
        String inFeature = key.substring(key.indexOf('.') + 1);
        return !whole.contains(key)
                && !whole.contains("{" + key + "}")
                && !whole.contains(inFeature)
                && beginnings.stream().noneMatch(start -> key.startsWith(start) || inFeature.startsWith(start));
    }

    private static Stream<String> literals(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            return Stream.of(node.getTextContent().strip()).filter(MessagesTest::hasWords);
        }
        Stream<String> spoken = node instanceof Element element
                ? READ_ALOUD.stream().map(element::getAttribute).filter(MessagesTest::hasWords)
                : Stream.empty();
        NodeList children = node.getChildNodes();
        Stream<String> inside = Stream.iterate(0, index -> index < children.getLength(), index -> index + 1)
                .flatMap(index -> literals(children.item(index)));
        return Stream.concat(spoken, inside);
    }

    private static boolean hasWords(String text) {
        return EXPRESSION.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter);
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder();
    }

    private static Map<String, Set<String>> placeholders(Map<String, String> texts) {
        Map<String, Set<String>> all = new TreeMap<>();
        texts.forEach((key, text) -> all.put(
                key,
                groups(PLACEHOLDER, text)
                        .map(match -> match.group(1))
                        .filter(name -> name.matches("\\d+"))
                        .collect(Collectors.toCollection(TreeSet::new))));
        return all;
    }

    private static Map<String, String> texts(String bundle) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(BUNDLES, bundle)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            properties.forEach(
                    (key, text) -> texts.put(BUNDLES.relativize(file).getName(0) + "." + key, (String) text));
        }
        return texts;
    }

    private static Stream<MatchResult> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static void eachFile(Path folder, String ending, Consumer<String> action) throws IOException {
        for (Path file : files(folder, ending)) {
            action.accept(Files.readString(file));
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ending))
                    .toList();
        }
    }
}
