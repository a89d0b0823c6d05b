package dk.trinvis.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that was sent, kept on disk where only the server's account can read it, under a name that says nothing, until it
 * is closed. Tables are read from it twice or more, which a stream does not allow.
 *
 * @param path where it is
 */
public record ReceivedFile(Path path) implements Closeable {

    private static final int CHUNK = 64 * 1024;

    /** Stores what the stream holds; at the first byte beyond the limit it stops and throws, leaving nothing behind. */
    public static ReceivedFile receive(InputStream sent, TableLimits limits) throws IOException {
        ReceivedFile file = new ReceivedFile(Files.createTempFile("trinvis-", ".import"));
        try (OutputStream out = Files.newOutputStream(file.path)) {
            copy(sent, out, limits);
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static void copy(InputStream sent, OutputStream out, TableLimits limits) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long count = 0;
        for (int read = sent.read(chunk); read >= 0; read = sent.read(chunk)) {
            count += read;
            if (count > limits.fileBytes()) {
                throw ImportFileException.tooLarge(limits);
            }
            out.write(chunk, 0, read);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
