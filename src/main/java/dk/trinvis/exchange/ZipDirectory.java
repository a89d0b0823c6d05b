package dk.trinvis.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Looks at the list of contents at the end of a zip file before a zip reader does: readers follow it to wherever it says
 * and build an object for each of its lines, so it has to be short, whole, in its place and plain.
 */
final class ZipDirectory {

    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_BYTES = 1024 * 1024;

    private static final int END_LENGTH = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ZIP64_LOCATOR_LENGTH = 20;
    private static final int ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private ZipDirectory() {}

    static void check(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            ByteBuffer tail = read(channel, Math.max(0, size - LONGEST_COMMENT - END_LENGTH), size);
            int end = endRecord(tail);
            int entries = tail.getShort(end + 10) & 0xFFFF;
            long length = tail.getInt(end + 12) & 0xFFFFFFFFL;
            long start = tail.getInt(end + 16) & 0xFFFFFFFFL;
            if (entries > MOST_ENTRIES || length > MOST_BYTES) {
                throw new ImportFileException("file.tooManyParts", MOST_ENTRIES);
            }
            refuseUnless(start + length == size - tail.limit() + end);
            checkEntries(read(channel, start, start + length), entries);
        }
    }

    /** The last one counts; nothing but its comment may follow, and no locator of a second, larger one may precede it. */
    private static int endRecord(ByteBuffer tail) {
        int end = tail.limit() - END_LENGTH;
        while (end >= 0 && tail.getInt(end) != END_SIGNATURE) {
            end--;
        }
        refuseUnless(end >= 0);
        refuseUnless(end + END_LENGTH + (tail.getShort(end + 20) & 0xFFFF) == tail.limit());
        int locator = end - ZIP64_LOCATOR_LENGTH;
        refuseUnless(locator < 0 || tail.getInt(locator) != ZIP64_LOCATOR_SIGNATURE);
        return end;
    }

    private static void checkEntries(ByteBuffer directory, int entries) {
        int at = 0;
        for (int i = 0; i < entries; i++) {
            refuseUnless(at + ENTRY_LENGTH <= directory.limit() && directory.getInt(at) == ENTRY_SIGNATURE);
            checkEntry(directory.getShort(at + 8), directory.getShort(at + 10));
            at += ENTRY_LENGTH + length(directory, at + 28) + length(directory, at + 30) + length(directory, at + 32);
        }
        refuseUnless(at == directory.limit());
    }

    private static void checkEntry(short flags, short method) {
        if ((flags & 1) != 0) {
            throw new ImportFileException("file.encrypted");
        }
        boolean stored = method == 0;
        boolean deflated = method == 8;
        refuseUnless(stored || deflated);
    }

    private static int length(ByteBuffer directory, int at) {
        return directory.getShort(at) & 0xFFFF;
    }

    private static ByteBuffer read(FileChannel channel, long from, long until) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) (until - from)).order(ByteOrder.LITTLE_ENDIAN);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, from + bytes.position());
        }
        return bytes.flip();
    }

    private static void refuseUnless(boolean sound) {
        if (!sound) {
            throw new ImportFileException("file.damaged");
        }
    }
}
