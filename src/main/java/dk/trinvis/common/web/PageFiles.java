package dk.trinvis.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Addresses of the application's own files, which change with their content, so that browsers may keep them for long. */
@Named("files")
@RequestScoped
public class PageFiles {

    private static final String ROOT = "/resources/";
    private static final String ATTRIBUTE = "trinvis.files.version";

    @Inject
    private ServletContext context;

    /** The address of a file below {@code /resources/}. */
    public String at(String path) {
        return ROOT + path + "?v=" + version(context);
    }

    /** A checksum over all the files. */
    static String version(ServletContext context) {
        if (context.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        CRC32 sum = new CRC32();
        add(ROOT, context, sum);
        String version = Long.toHexString(sum.getValue());
        context.setAttribute(ATTRIBUTE, version);
        return version;
    }

    private static void add(String folder, ServletContext context, CRC32 sum) {
        @Nullable Set<String> inside = context.getResourcePaths(folder);
        if (inside == null) {
            return;
        }
        for (String path : new TreeSet<>(inside)) {
            if (path.endsWith("/")) {
                add(path, context, sum);
            } else {
                addFile(path, context, sum);
            }
        }
    }

    private static void addFile(String path, ServletContext context, CRC32 sum) {
        try (InputStream content = context.getResourceAsStream(path)) {
            sum.update(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
