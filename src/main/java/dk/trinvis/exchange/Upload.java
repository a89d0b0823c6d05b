package dk.trinvis.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A file that was sent and not yet dealt with. Its name is a secret, and it opens for nobody but its sender.
 *
 * @param name 64 hexadecimal digits
 * @param kind code of the {@link ImportKind}
 * @param userName who sent it
 */
record Upload(String name, String kind, String userName) {

    /** What a ciphertext of it is bound to. */
    byte[] place(String part) {
        return String.join("|", "upload", part, name, kind, userName).getBytes(UTF_8);
    }
}
