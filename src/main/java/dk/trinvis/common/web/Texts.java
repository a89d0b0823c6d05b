package dk.trinvis.common.web;

import dk.trinvis.common.Message;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

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

    public String in(Message message) {
        return message.in(language.getLocale());
    }
}
