package dk.trinvis.initiative;

import dk.trinvis.common.Coded;
import java.math.BigDecimal;

/** How what is measured is held against what is aimed at. */
public enum TargetComparator implements Coded {
    AT_LEAST("≥"),
    AT_MOST("≤"),
    EXACTLY("=");

    private final String sign;

    TargetComparator(String sign) {
        this.sign = sign;
    }

    /** As in {@code ≤ 20}. */
    public String sign() {
        return sign;
    }

    boolean holds(BigDecimal measured, BigDecimal aim) {
        int compared = measured.compareTo(aim);
        return switch (this) {
            case AT_LEAST -> compared >= 0;
            case AT_MOST -> compared <= 0;
            case EXACTLY -> compared == 0;
        };
    }
}
