package dk.trinvis.committee.web;

import dk.trinvis.committee.TemplateEntry;
import dk.trinvis.committee.TemplateRole;
import dk.trinvis.committee.TemplateService;
import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Takes the form of one of {@link TemplatesPage}. */
@WebServlet("/committee/template/save")
public class TemplateServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TemplateService templates;

    public TemplateServlet() {
        super("/committee/template", "committee.template.saved");
    }

    @Override
    protected String save(Fields typed) {
        TemplateEntry wanted = new TemplateEntry(
                typed.text("name"),
                typed.text("itemWord"),
                typed.text("numbering"),
                typed.text("recommender"),
                typed.isTicked("numberedRecommendation"),
                typed.text("oral"),
                sections(typed));
        typed.check();
        templates.put(typed.text("code"), wanted, typed.version());
        return TemplatesPage.ADDRESS + typed.text("code");
    }

    /** In the order of their places; a section without a place is not in the template. */
    private static List<TemplateEntry.Section> sections(Fields typed) {
        Map<Integer, TemplateEntry.Section> places = new TreeMap<>();
        Stream.of(TemplateRole.values())
                .map(TemplateRole::code)
                .forEach(role -> typed.number("place-" + role).ifPresent(place -> {
                    if (places.putIfAbsent(place, section(role, typed)) != null) {
                        typed.refuse("place-" + role, "committee.template.samePlace", place);
                    }
                }));
        return List.copyOf(places.values());
    }

    private static TemplateEntry.Section section(String role, Fields typed) {
        return new TemplateEntry.Section(
                role, typed.text("heading-" + role), typed.text("emptyText-" + role), typed.isTicked("shown-" + role));
    }
}
