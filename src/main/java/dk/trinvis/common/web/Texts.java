package dk.trinvis.common.web;

import dk.trinvis.common.Coded;
import dk.trinvis.common.Message;
import dk.trinvis.common.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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

    /** Choices of what has codes, each called by the text whose key is made of its code. */
    public List<Choice> choices(Stream<? extends Coded> all, UnaryOperator<String> key) {
        return all.map(Coded::code)
                .map(code -> Choice.of(code, of(key.apply(code))))
                .toList();
    }

    /** What {@link Fields#isTicked} tells apart. */
    public List<Choice> getNoOrYes() {
        return List.of(Choice.of("false", of("common.no")), Choice.of("true", of("common.yes")));
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
