package dk.trinvis.committee;

import dk.trinvis.common.Coded;
import dk.trinvis.common.table.TableFormat;

/** A file of an edition, ready to be sent. */
public final class EditionContent {

    private final String mediaType;
    private final String disposition;
    private final String sha256;
    private final byte[] bytes;

    EditionContent(String mediaType, String disposition, String sha256, byte[] bytes) {
        this.mediaType = mediaType;
        this.disposition = disposition;
        this.sha256 = sha256;
        this.bytes = bytes;
    }

    /** The file with the name, as it was frozen. */
    static EditionContent of(Edition edition, String name, EditionFile file) {
        String savedAs = "edition-" + edition.initiativeCode() + "-" + edition.number() + "-" + name;
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return Coded.find(PaperFormat.class, ending)
                .map(format -> new EditionContent(
                        format.mediaType(), format.disposition(savedAs), file.sha256(), file.content()))
                .orElseGet(() -> new EditionContent(
                        Coded.find(TableFormat.class, ending)
                                .map(TableFormat::mediaType)
                                .orElse("application/json"),
                        "attachment; filename=\"" + savedAs + "\"",
                        file.sha256(),
                        file.content()));
    }

    public String mediaType() {
        return mediaType;
    }

    /** What a browser does with it. */
    public String disposition() {
        return disposition;
    }

    public String sha256() {
        return sha256;
    }

    public byte[] bytes() {
        return bytes;
    }
}
