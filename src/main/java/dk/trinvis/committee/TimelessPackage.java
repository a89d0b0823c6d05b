package dk.trinvis.committee;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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
        // Only who sees the end of a workbook first can read it.
        Path file = Files.createTempFile("paper", ".zip");
        try {
            Files.write(file, written);
            return withoutMoments(file);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] withoutMoments(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile parts = new ZipFile(file.toFile());
                ZipOutputStream timeless = new ZipOutputStream(out)) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(FIRST_OF_ZIP);
                timeless.putNextEntry(entry);
                timeless.write(
                        content(part.getName(), parts.getInputStream(part).readAllBytes()));
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
