package dk.trinvis.committee;

import dk.trinvis.common.Fingerprint;
import dk.trinvis.common.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Set;

/** A file as it was when its edition was frozen. */
@Entity
@Table(name = "edition_file")
class EditionFile extends Identified {

    /** The exact figures, as {@code GET /api/initiatives/{code}/status} gives them. */
    static final String FIGURES = "figures.json";

    /** What later editions of the series must know of it, see {@link EditionDisclosure}. */
    static final String DISCLOSURE = "disclosure.json";

    /** What its committee had asked for and it answers, see {@link EditionWishes}. */
    static final String WISHES = "wishes.json";

    /** What it says in brief, see {@link EditionBrief}. */
    static final String BRIEF = "brief.json";

    /** What pages tell of it. */
    static final Set<String> TOLD = Set.of(FIGURES, BRIEF);

    @Column(name = "edition_id")
    private String editionId;

    private String name;

    private String sha256;

    @Column(name = "byte_count")
    private int byteCount;

    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected EditionFile() {}

    EditionFile(Edition edition, String name, byte[] content) {
        editionId = edition.id();
        this.name = name;
        sha256 = Fingerprint.of(content);
        byteCount = content.length;
        this.content = content;
    }

    /** Whether it is for the committee behind closed doors. */
    static boolean isClosed(String name) {
        return name.startsWith(Audience.CLOSED.word() + ".");
    }

    /** What it holds; {@link IllegalStateException} if that is not what was frozen. */
    byte[] content() {
        if (!Fingerprint.of(content).equals(sha256)) {
            throw new IllegalStateException(name + " of edition " + editionId + " is not what was frozen");
        }
        return content;
    }

    String editionId() {
        return editionId;
    }

    String name() {
        return name;
    }

    String sha256() {
        return sha256;
    }
}
