package dk.trinvis.committee;

import dk.trinvis.common.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class Templates {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Kept<String, Optional<TemplateView>> views;

    /** All, by name. */
    List<TemplateView> all() {
        return entities.createQuery("SELECT t.code FROM Template t ORDER BY t.name", String.class)
                .getResultStream()
                .flatMap(code -> withCode(code).stream())
                .toList();
    }

    /** What all are called, by code and in the order of their names. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        entities.createQuery("SELECT t.code, t.name FROM Template t ORDER BY t.name", Object[].class)
                .getResultStream()
                .forEach(row -> names.put((String) row[0], (String) row[1]));
        return names;
    }

    /** How the committee wants its papers. */
    TemplateView of(Committee committee) {
        return withCode(committee.view().template()).orElseThrow();
    }

    Optional<TemplateView> withCode(String code) {
        return views.get(code, this::read);
    }

    /** As the database has it now, to change it. */
    Optional<TemplateView> read(String code) {
        return stored(code).map(template -> template.with(sections(template)));
    }

    private List<TemplateSection> sections(Template template) {
        return entities.createQuery(
                        "SELECT s FROM TemplateSection s WHERE s.templateId = :template ORDER BY s.ordinal",
                        TemplateSection.class)
                .setParameter("template", template.id())
                .getResultList();
    }

    Optional<Template> stored(String code) {
        return entities.createQuery("SELECT t FROM Template t WHERE t.code = :code", Template.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Template add(TemplateView view) {
        views.change();
        Template template = new Template(view);
        entities.persist(template);
        entities.flush();
        addSections(template, view);
        return template;
    }

    void revise(Template template, TemplateView view) {
        views.change();
        template.revise(view);
        sections(template).forEach(entities::remove);
        addSections(template, view);
    }

    private void addSections(Template template, TemplateView view) {
        for (int i = 0; i < view.sections().size(); i++) {
            entities.persist(
                    new TemplateSection(template, i + 1, view.sections().get(i)));
        }
    }
}
