package dk.trinvis.common.api;

import dk.trinvis.common.InvalidInput.FieldError;
import dk.trinvis.common.Prose;
import dk.trinvis.common.TextCaution;
import dk.trinvis.common.TextCaution.Kind;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what scripts send with a day that nobody can mean. Points out to them, as the forms do to people, what had better
 * not stand in the {@link Prose} they send. Whoever sends the same again with the mark of that answer in the header
 * {@code Text-Cautioned} means it.
 */
@Provider
public class CautionInterceptor implements ReaderInterceptor {

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        @Nullable Object sent = context.proceed();
        if (sent instanceof Record wanted) {
            SentDay.check(wanted);
            List<FieldError> found = found(wanted);
            CautionedText cautioned = new CautionedText(found);
            if (!found.isEmpty()
                    && !cautioned.mark().equals(context.getHeaders().getFirst(CautionedText.HEADER))) {
                throw cautioned;
            }
        }
        return sent;
    }

    static List<FieldError> found(Record sent) {
        return Arrays.stream(sent.getClass().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Prose.class))
                .flatMap(component -> found(component, sent))
                .toList();
    }

    private static Stream<FieldError> found(RecordComponent component, Record sent) {
        boolean numbers = component.getAnnotation(Prose.class).cprNumbers();
        return value(component, sent) instanceof String text
                ? TextCaution.in(text).stream()
                        .filter(place -> numbers || place.kind() != Kind.CPR)
                        .map(place -> new FieldError(component.getName(), place.message()))
                : Stream.empty();
    }

    static @Nullable Object value(RecordComponent component, Record sent) {
        try {
            return component.getAccessor().invoke(sent);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
