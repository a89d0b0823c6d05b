package dk.trinvis.enrolment;

import dk.trinvis.common.Version;
import dk.trinvis.common.Words;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/**
 * A correction that is to wait until somebody approves it.
 *
 * @param kind which of the {@link Correcting} it is for
 * @param subject what is corrected: the enrolment's reference, or another feature's own key
 * @param content a record of what it says, with which it can be carried out later
 * @param before what is recorded now
 * @param after what would be
 * @param seen the version of the subject that it was made to
 */
public record AskedCorrection(
        String kind, String subject, Object content, Words before, Words after, String reason, Version seen) {

    private static final Jsonb JSON = JsonbBuilder.create();

    String contentAsJson() {
        return JSON.toJson(content);
    }

    static <T> T content(String json, Class<T> type) {
        return JSON.fromJson(json, type);
    }
}
