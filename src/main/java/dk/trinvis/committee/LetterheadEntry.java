package dk.trinvis.committee;

import dk.trinvis.common.Input;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A letterhead as a secretary wants it; see {@link LetterheadView}. What is left out is not there. */
public record LetterheadEntry(
        @Nullable String line,
        @Nullable String colour,
        @Nullable String logo,
        @Nullable String altText) {

    private static final int LONGEST = 200;
    private static final int LONGEST_COLOUR = 7;

    /** What is wrong is said to the input. */
    LetterheadView view(Input input) {
        Optional<byte[]> png =
                Optional.ofNullable(logo).filter(text -> !text.isBlank()).flatMap(text -> png(text, input));
        return new LetterheadView(
                input.text("line", line, LONGEST),
                code(input),
                png.map(Base64.getEncoder()::encodeToString).orElse(""),
                png.isPresent() ? input.required("altText", altText, LONGEST) : "");
    }

    private String code(Input input) {
        String written = input.text("colour", colour, LONGEST_COLOUR);
        if (written.isEmpty()) {
            return "";
        }
        Optional<LetterheadColour> known = LetterheadColour.of(written);
        if (known.isEmpty()) {
            input.refuse("colour", "committee.letterhead.notAColour");
        }
        known.filter(dark -> !dark.readsOnWhite())
                .ifPresent(pale -> input.refuse(
                        "colour",
                        "committee.rule.colourReadsOnWhite",
                        pale.code(),
                        pale.contrast(),
                        LetterheadColour.LEAST_CONTRAST));
        return known.map(LetterheadColour::code).orElse("");
    }

    /** Base64 may come in lines. */
    private static Optional<byte[]> png(String logo, Input input) {
        try {
            return LetterheadLogo.drawn(Base64.getDecoder().decode(logo.replaceAll("\\s", "")), input);
        } catch (IllegalArgumentException unreadable) {
            input.refuse("logo", "committee.letterhead.notPng");
            return Optional.empty();
        }
    }
}
