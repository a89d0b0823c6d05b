package dk.trinvis.exchange;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A text that begins and then repeats itself for ever. */
final class RepeatingStream extends InputStream {

    private final byte[] start;
    private final byte[] repeated;
    private long count;

    RepeatingStream(String start, String repeated) {
        this.start = start.getBytes(StandardCharsets.UTF_8);
        this.repeated = repeated.getBytes(StandardCharsets.UTF_8);
    }

    /** Bytes read so far. */
    long count() {
        return count;
    }

    @Override
    public int read() {
        long at = count++;
        return at < start.length ? start[(int) at] : repeated[(int) ((at - start.length) % repeated.length)];
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
            bytes[i] = (byte) read();
        }
        return length;
    }
}
