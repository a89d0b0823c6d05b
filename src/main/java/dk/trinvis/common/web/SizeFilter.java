package dk.trinvis.common.web;

import dk.trinvis.common.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bodies have a size: files to import may be large, everything else is a form or a little JSON. The server's own limit lies
 * above. What is packed, and a form that does not say how long it is, cannot be counted before it is read whole, and is refused.
 */
public class SizeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Pattern FORM =
            Pattern.compile("\\s*(application/x-www-form-urlencoded|multipart/)", Pattern.CASE_INSENSITIVE);
    private static final long FORM_BYTES = 1L << 20;

    /** Enough for the largest change of many cases; a number of a million digits would take half a minute to read. */
    private static final long JSON_BYTES = 1L << 17;

    private static final long IMPORT_BYTES = 32_000_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long limit = limit(request);
        boolean inChunks = request.getHeader("Transfer-Encoding") != null;
        if (request.getHeader("Content-Encoding") != null) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (inChunks && isForm(request)) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > limit) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (inChunks) {
            chain.doFilter(new Counting(request, limit), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static long limit(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith("/api/imports/") || path.startsWith("/exchange/")) {
            return IMPORT_BYTES;
        }
        return path.startsWith("/api/") ? JSON_BYTES : FORM_BYTES;
    }

    /** The server reads the fields of these by itself, past any wrapper. */
    private static boolean isForm(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return type != null && FORM.matcher(type).lookingAt();
    }

    /** More was sent than the address takes. */
    static final class TooLarge extends Refusal {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "the body is too large");
        }
    }

    /** A body sent in chunks does not say how large it is: it is counted while it is read. */
    private static final class Counting extends HttpServletRequestWrapper {

        private final long limit;

        Counting(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountingStream(super.getInputStream(), limit);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class CountingStream extends ServletInputStream {

        private final ServletInputStream stream;
        private long left;

        CountingStream(ServletInputStream stream, long limit) {
            this.stream = stream;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = stream.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = stream.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new TooLarge();
            }
        }

        @Override
        public boolean isFinished() {
            return stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            stream.setReadListener(listener);
        }
    }
}
