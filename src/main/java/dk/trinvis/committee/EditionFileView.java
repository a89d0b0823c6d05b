package dk.trinvis.committee;

/**
 * A file of an edition, without its content.
 *
 * @param name the audience or {@code figures}, and the format: {@code closed.pdf}
 * @param sha256 64 hexadecimal digits
 */
public record EditionFileView(String name, String sha256, int byteCount) {}
