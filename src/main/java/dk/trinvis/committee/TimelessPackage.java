package dk.trinvis.committee;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A Word document or a workbook without the moments at which it was written, so that the same paper is always the same bytes.
 * Of which moment a paper is stands in its text.
 */
final class TimelessPackage {

    private static final LocalDateTime FIRST_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TimelessPackage() {}

    /** The same package, and in it the same packages, without moments. */
    static byte[] of(byte[] written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(written));
                ZipOutputStream timeless = new ZipOutputStream(out)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(FIRST_OF_ZIP);
                timeless.putNextEntry(entry);
                timeless.write(content(part.getName(), parts.readAllBytes()));
            }
        }
        return out.toByteArray();
    }

    private static byte[] content(String name, byte[] part) throws IOException {
        if (name.endsWith(".xlsx")) {
            return of(part);
        }
        return name.equals("docProps/core.xml")
                ? new String(part, StandardCharsets.UTF_8)
                        .replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "")
                        .getBytes(StandardCharsets.UTF_8)
                : part;
    }
}
