package dk.trinvis.citizen;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A word under which a name is found, and how it sounds. */
@Embeddable
class NameWord {

    private String word;

    @SuppressWarnings("UnusedVariable") // searches ask for it
    private String sound;

    @SuppressWarnings("NullAway.Init")
    protected NameWord() {}

    NameWord(String word) {
        this.word = word;
        sound = SearchName.sound(word);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NameWord another && word.equals(another.word);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(word);
    }
}
