package dk.trinvis.jobschool;

import dk.trinvis.common.Message;
import dk.trinvis.common.Words;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * What those who were to come to a session can be told of what was changed of it; it names nobody.
 *
 * @param known as they know it
 * @param now as it is
 */
public record SessionNews(TaughtSession known, TaughtSession now) implements Words {

    @Override
    public String in(Locale locale) {
        return (now.session().isCancelled()
                        ? Message.of("jobschool.session.tellCancelled", known.track(), when(known, locale))
                        : Message.of(
                                "jobschool.session.tellMoved",
                                known.track(),
                                when(known, locale),
                                known.place(),
                                when(now, locale),
                                now.place()))
                .in(locale);
    }

    /** {@code mandag 02-03-2026 kl. 9.30–12.00} */
    private static String when(TaughtSession taught, Locale locale) {
        Slot slot = taught.session().slot();
        String weekday = slot.day().getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
        return Message.of("jobschool.session.when", weekday, slot.day(), slot.times())
                .in(locale);
    }
}
