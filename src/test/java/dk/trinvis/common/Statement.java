package dk.trinvis.common;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The simplest fact there is: some words that hold on some days. */
class Statement extends Fact {

    private final String words;

    Statement(String first, String last, String words) {
        super(DateRange.inclusive(LocalDate.parse(first), LocalDate.parse(last)));
        this.words = words;
    }

    @Override
    protected List<@Nullable Object> content() {
        return List.of(words);
    }

    @Override
    public String toString() {
        return words + " " + valid();
    }
}
