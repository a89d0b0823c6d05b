package dk.trinvis.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people had typed when their sign-in ended: the last of each user and form, encrypted, for a week. It opens for
 * nobody but that user.
 */
@ApplicationScoped
@Transactional
public class Drafts {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    @Inject
    private OldForms old;

    /** The posted fields and when they came. */
    public record Kept(Map<String, List<String>> fields, Instant at) {}

    /** Keeps the fields, in place of what was kept of the form before. */
    public void keep(String userName, String form, Map<String, List<String>> fields) {
        old.forget();
        String closed = seal.close(Json.MAPPING.toJson(fields), place(userName, form));
        entities.merge(new Draft(Fingerprint.of(userName, form), closed, clock.now()));
    }

    /** What is kept of the user's form. */
    public Optional<Kept> find(String userName, String form) {
        return Optional.ofNullable(entities.find(Draft.class, Fingerprint.of(userName, form)))
                .flatMap(draft -> seal.open(draft.fields(), place(userName, form))
                        .map(fields -> new Kept(read(fields), draft.keptAt())));
    }

    /** The form was saved, or is not to be. */
    public void discard(String userName, String form) {
        entities.createQuery("DELETE FROM Draft d WHERE d.id = :id")
                .setParameter("id", Fingerprint.of(userName, form))
                .executeUpdate();
    }

    private static String place(String userName, String form) {
        return "form_draft|" + userName + "|" + form;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> read(String json) {
        return Json.MAPPING.fromJson(json, Map.class);
    }

    /** Made when first needed: only the server has an implementation. */
    private static final class Json {
        private static final Jsonb MAPPING = JsonbBuilder.create();
    }
}
