package dk.trinvis.common.web;

import dk.trinvis.common.Message;
import dk.trinvis.common.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/** The texts of pages, in the page's language: {@code #{text.of('enrolment.title')}}. */
@Named("text")
@RequestScoped
public class Texts {

    @Inject
    private Language language;

    /**
     * One text.
     *
     * @param key the feature, a dot, and the key in that feature's bundle
     * @param arguments what its placeholders stand for
     */
    public String of(String key, Object... arguments) {
        return in(Message.of(key, arguments));
    }

    public String in(Words words) {
        return words.in(language.getLocale());
    }

    /** What a citizen is called: the name, or the reference where that must do. */
    public String citizen(Optional<String> name, String ref) {
        return name.orElseGet(() -> of("common.citizen", ref));
    }

    /** The language of the page. */
    public Locale locale() {
        return language.getLocale();
    }

    /** A whole number as the language writes it: {@code 1.234}. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.getLocale()).format(number);
    }
}
