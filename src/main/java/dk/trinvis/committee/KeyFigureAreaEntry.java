package dk.trinvis.committee;

import dk.trinvis.common.Input;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An area as a secretary wants it; see {@link KeyFigureAreaView}. Without an English name it has the Danish one. */
public record KeyFigureAreaEntry(
        @Nullable String nameDa, @Nullable String nameEn) {

    static final int CODE_LENGTH = 40;
    static final int NAME_LENGTH = 100;

    /** The area with the code; what is wrong is said to the input. */
    KeyFigureAreaView view(String code, Input input) {
        String danish = input.required("nameDa", nameDa, NAME_LENGTH);
        String english = input.text("nameEn", Objects.requireNonNullElse(nameEn, ""), NAME_LENGTH);
        return new KeyFigureAreaView(
                input.code("code", code, CODE_LENGTH), danish, english.isEmpty() ? danish : english);
    }
}
