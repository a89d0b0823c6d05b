package dk.trinvis.committee;

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
