package dk.trinvis.exchange;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML of a workbook ahead of the workbook reader, with the same parser, and refuses what would make that one use
 * more memory than the file deserves or look outside the file: document types, bottomless nesting, endless vocabularies.
 */
final class XlsxMarkup {

    private static final int DEEPEST = 128;
    private static final int MOST_NAMES = 2_000;
    private static final int MOST_PREFIXES = 64;

    /** An angle bracket, a byte order mark, white space. */
    private static final Set<Integer> UTF_8_STARTS =
            Set.of((int) '<', 0xEF, (int) ' ', (int) '\t', (int) '\r', (int) '\n');

    /** Byte order marks and angle brackets in two or four bytes. */
    private static final Set<Integer> UTF_16_STARTS = Set.of(0xFEFF, 0xFFFE, '<' << 8, (int) '<', 0);

    private final XMLInputFactory factory = new InputFactoryImpl();
    private final XlsxContents contents = new XlsxContents();
    private final Set<String> names = new HashSet<>();
    private final Set<@Nullable String> prefixes = new HashSet<>();

    XlsxMarkup() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** Checks one part. That it is not well-formed is left to be found by whoever needs the part. */
    void read(InputStream part) throws IOException {
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(part);
            requireUtf8(reader.getCharacterEncodingScheme());
            read(reader);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException broken) {
                throw broken;
            }
        }
    }

    /** To be called after the last part; tells whether the workbook has styles. */
    boolean finish() {
        return contents.finish();
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        int depth = 0;
        contents.startPart();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader, ++depth);
                case XMLStreamConstants.END_ELEMENT -> {
                    contents.end(reader.getLocalName());
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    contents.text(reader);
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw damaged();
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader reader, int depth) {
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
            prefixes.add(reader.getAttributePrefix(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            prefixes.add(reader.getNamespacePrefix(i));
        }
        if (depth > DEEPEST || names.size() > MOST_NAMES || prefixes.size() > MOST_PREFIXES) {
            throw damaged();
        }
        contents.start(reader);
    }

    /**
     * Whether the parser would take the part for XML, in contrast to a picture. It would take UTF-16 too, which no
     * spreadsheet writes.
     */
    static boolean startsLikeMarkup(InputStream part) throws IOException {
        part.mark(4);
        int first = part.read();
        int second = part.read();
        part.reset();
        if (UTF_16_STARTS.contains(first << 8 | second)) {
            throw damaged();
        }
        return UTF_8_STARTS.contains(first);
    }

    private static void requireUtf8(@Nullable String declared) {
        if (declared != null && !"UTF-8".equalsIgnoreCase(declared) && !"US-ASCII".equalsIgnoreCase(declared)) {
            throw damaged();
        }
    }

    static ImportFileException damaged() {
        return new ImportFileException("file.damaged");
    }
}
