package dk.trinvis.committee;

import dk.trinvis.common.Input;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Looks at a file that somebody says is a logo, and draws what it shows anew on white. Nothing else of the file is kept, so
 * it can be no page, no program and no place to hide anything, and archives take it. What is wrong is said of the field
 * {@code logo}.
 */
final class LetterheadLogo {

    /** In Base64 in JSON that is as much as a request to the API may have. */
    static final int MOST_KILOBYTES = 80;

    private static final int MOST_BYTES = MOST_KILOBYTES * 1024;
    private static final int WIDEST = 2000;
    private static final int HIGHEST = 1000;

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER = 0x49484452;
    private static final int PALETTE = 0x504C5445;
    private static final int TRANSPARENCY = 0x74524E53;
    private static final int DATA = 0x49444154;
    private static final int END = 0x49454E44;
    private static final Set<Integer> SHOWN = Set.of(HEADER, PALETTE, TRANSPARENCY, DATA, END);

    /** Of a part: its length and kind before, its check after. */
    private static final int AROUND_PART = 12;

    private static final int TYPE_AT = 12;
    private static final int WIDTH_AT = 16;
    private static final int HEIGHT_AT = 20;
    private static final int HEADER_ENDS = 33;

    private LetterheadLogo() {}

    /** The picture as a PNG file without transparency; empty when it was refused. */
    static Optional<byte[]> drawn(byte[] sent, Input input) {
        if (sent.length > MOST_BYTES) {
            input.refuse("logo", "committee.letterhead.tooLarge", MOST_KILOBYTES);
            return Optional.empty();
        }
        Optional<byte[]> parts = parts(sent);
        if (parts.isEmpty()) {
            input.refuse("logo", "committee.letterhead.notPng");
            return Optional.empty();
        }
        if (!hasFewPixels(parts.get())) {
            input.refuse("logo", "committee.letterhead.tooManyPixels", WIDEST, HIGHEST);
            return Optional.empty();
        }
        return anew(parts.get(), input);
    }

    /** The file with nothing but what is shown: texts and colour profiles could be packed so that they fill the memory. */
    private static Optional<byte[]> parts(byte[] sent) {
        if (!beginsAsPng(sent)) {
            return Optional.empty();
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        kept.write(sent, 0, Long.BYTES);
        ByteBuffer in = ByteBuffer.wrap(sent).position(Long.BYTES);
        while (in.remaining() >= AROUND_PART) {
            int start = in.position();
            int length = in.getInt();
            int type = in.getInt();
            if (length < 0 || length > in.remaining() - Integer.BYTES) {
                return Optional.empty();
            }
            if (SHOWN.contains(type)) {
                kept.write(sent, start, length + AROUND_PART);
            }
            if (type == END) {
                return Optional.of(kept.toByteArray());
            }
            in.position(start + length + AROUND_PART);
        }
        return Optional.empty();
    }

    private static boolean beginsAsPng(byte[] sent) {
        return sent.length >= HEADER_ENDS
                && ByteBuffer.wrap(sent).getLong() == SIGNATURE
                && ByteBuffer.wrap(sent).getInt(TYPE_AT) == HEADER;
    }

    private static boolean hasFewPixels(byte[] png) {
        int width = ByteBuffer.wrap(png).getInt(WIDTH_AT);
        int height = ByteBuffer.wrap(png).getInt(HEIGHT_AT);
        return width > 0 && width <= WIDEST && height > 0 && height <= HIGHEST;
    }

    private static Optional<byte[]> anew(byte[] png, Input input) {
        try {
            byte[] anew = written(onWhite(read(png)));
            if (anew.length <= MOST_BYTES) {
                return Optional.of(anew);
            }
            input.refuse("logo", "committee.letterhead.tooLarge", MOST_KILOBYTES);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            input.refuse("logo", "committee.letterhead.notPng");
        }
        return Optional.empty();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(stream, true, true);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        var paper = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return paper;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(picture, "png", stream);
        }
        return png.toByteArray();
    }
}
