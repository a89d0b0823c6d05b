package dk.trinvis.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks a workbook once without keeping anything, to see that reading it is safe. It uses the zip and XML readers that the
 * workbook reader uses, so that the two cannot be told different things.
 */
final class XlsxPackage {

    private static final String CONTENT_TYPES = "[content_types].xml";

    private final TableLimits limits;
    private final XlsxMarkup markup = new XlsxMarkup();
    private long unpacked;

    private XlsxPackage(TableLimits limits) {
        this.limits = limits;
    }

    /** Refuses a file that is not safe to read; tells whether it has styles, without which no number is a date. */
    static boolean hasStyles(Path file, TableLimits limits) throws IOException {
        ZipDirectory.check(file);
        XlsxPackage contents = new XlsxPackage(limits);
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            checkNames(entries);
            for (ZipArchiveEntry entry : entries) {
                contents.unpack(zip, entry);
            }
        }
        return contents.markup.finish();
    }

    private static void checkNames(List<ZipArchiveEntry> entries) {
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw new ImportFileException("file.damaged");
            }
        }
        if (!names.contains(CONTENT_TYPES)) {
            throw new ImportFileException(FileSignature.ZIP.refusal());
        }
    }

    private void unpack(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (UnpackedPart part =
                new UnpackedPart(zip.getInputStream(entry), entry.getCompressedSize(), unpacked, limits)) {
            InputStream in = new BufferedInputStream(part);
            if (XlsxMarkup.startsLikeMarkup(in)) {
                part.refuseEndlessRuns();
                markup.read(in);
            }
            in.transferTo(OutputStream.nullOutputStream());
            unpacked += part.count();
        }
    }
}
