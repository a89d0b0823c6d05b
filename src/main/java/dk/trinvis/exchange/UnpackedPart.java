package dk.trinvis.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes of one part of a workbook as they are unpacked, and stops at the first one too many. */
final class UnpackedPart extends FilterInputStream {

    /** Real sheets shrink to a thirtieth; what shrinks far more is let through only while it is small. */
    private static final int MOST_RATIO = 200;

    private static final long RATIO_COUNTS_FROM = 4L * 1024 * 1024;

    /** From one tag to the next: an XML reader keeps so much in memory at once. */
    private static final int LONGEST_RUN = 1024 * 1024;

    private final long packed;
    private final long before;
    private final TableLimits limits;
    private long count;
    private int run;
    private boolean runsAreBounded;

    /**
     * @param packed size of the part in the file
     * @param before unpacked bytes of the parts before this one
     */
    UnpackedPart(InputStream in, long packed, long before, TableLimits limits) {
        super(in);
        this.packed = packed;
        this.before = before;
        this.limits = limits;
    }

    /** To be called when the part is given to an XML reader; pictures may go on and on without a tag. */
    void refuseEndlessRuns() {
        runsAreBounded = true;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        for (int i = from; i < from + read; i++) {
            run = bytes[i] == '<' ? 0 : run + 1;
        }
        count += Math.max(0, read);
        check();
        return read;
    }

    private void check() {
        if (before + count > limits.unpackedBytes()) {
            throw new ImportFileException(
                    "file.unpacksTooLarge", ImportFileException.megabytes(limits.unpackedBytes()));
        }
        if (count > RATIO_COUNTS_FROM && count / MOST_RATIO > packed) {
            throw new ImportFileException("file.packedTooTightly");
        }
        if (runsAreBounded && run > LONGEST_RUN) {
            throw XlsxMarkup.damaged();
        }
    }
}
