package dk.trinvis.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputTest {

    private enum Side implements Coded {
        LEFT,
        RIGHT
    }

    private final Input input = new Input();

    @Test
    void whatIsKnownIsTaken() {
        assertThat(input.coded("side", Side.class, "right", "common.required")).isEqualTo(Side.RIGHT);
        assertThat(input.between("size", 3, 1, 3)).contains(3);
        assertThat(input.between("size", null, 1, 3)).isEmpty();
        input.finish();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "RIGHT", "middle"})
    void anyOtherCodeIsRefused(@Nullable String code) {
        input.coded("side", Side.class, code, "common.required");
        assertRefused("side", "common.required", code == null ? "" : code);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void anyOtherNumberIsRefusedWithTheBounds(int number) {
        input.between("size", number, 1, 3);
        assertRefused("size", "common.between", 1, 3);
    }

    private void assertRefused(String field, String key, Object... arguments) {
        assertThatThrownBy(input::finish)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .containsExactly(new InvalidInput.FieldError(field, Message.of(key, arguments))));
    }
}
