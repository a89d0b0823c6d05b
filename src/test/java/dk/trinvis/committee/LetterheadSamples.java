package dk.trinvis.committee;

import dk.trinvis.common.Input;
import dk.trinvis.common.paper.Letterhead;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Logos, and files that only look like one. */
final class LetterheadSamples {

    static final Letterhead LETTERHEAD = new LetterheadEntry(
                    "Prøve & Kommune", "#0b5d3b", base64(logo(1200, 400, Color.GREEN)), "En \"grøn\" skive")
            .view(new Input())
            .onPaper();

    /** After the signature and the part that says how large the picture is. */
    private static final int AFTER_HEADER = 33;

    private LetterheadSamples() {}

    /** A disc on nothing. */
    static byte[] logo() {
        return logo(300, 100, Color.RED);
    }

    static byte[] logo(int width, int height, Color colour) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillOval(width / 4, 0, width / 2, height);
        pen.dispose();
        return png(picture);
    }

    static byte[] png(BufferedImage picture) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with one more part after the first. */
    static byte[] with(byte[] png, String type, byte[] content) {
        byte[] part = part(type, content);
        return ByteBuffer.allocate(png.length + part.length)
                .put(png, 0, AFTER_HEADER)
                .put(part)
                .put(png, AFTER_HEADER, png.length - AFTER_HEADER)
                .array();
    }

    /** One that says it is so large, and holds next to nothing. */
    static byte[] claiming(int width, int height) {
        byte[] png = logo();
        byte[] header = part(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(png, 24, 5)
                        .array());
        System.arraycopy(header, 0, png, 8, header.length);
        return png;
    }

    /** A text of 60 MB that takes 60 kB, packed as in a part of the kind zTXt, in a picture with a palette. */
    static byte[] bomb() {
        byte[] packed = new byte[70_000];
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(new byte[60_000_000]);
        deflater.finish();
        int length = deflater.deflate(packed);
        deflater.end();
        ByteBuffer content =
                ByteBuffer.allocate(length + 3).put(new byte[] {'a', 0, 0}).put(packed, 0, length);
        return with(png(new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_INDEXED)), "zTXt", content.array());
    }

    /** A picture that is a page with a script, too. */
    static byte[] page() {
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] png = with(logo(), "tEXt", script);
        return ByteBuffer.allocate(png.length + script.length)
                .put(png)
                .put(script)
                .array();
    }

    static String base64(byte[] content) {
        return Base64.getEncoder().encodeToString(content);
    }

    private static byte[] part(String type, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 check = new CRC32();
        check.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) check.getValue())
                .array();
    }
}
