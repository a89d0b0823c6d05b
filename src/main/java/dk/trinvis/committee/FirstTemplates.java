package dk.trinvis.committee;

import static dk.trinvis.committee.TemplateRole.ATTACHMENTS;
import static dk.trinvis.committee.TemplateRole.CLIMATE_ASSESSMENT;
import static dk.trinvis.committee.TemplateRole.DECISION;
import static dk.trinvis.committee.TemplateRole.FIGURES_EXPLAINED;
import static dk.trinvis.committee.TemplateRole.OCCASION;
import static dk.trinvis.committee.TemplateRole.PRESENTATION;
import static dk.trinvis.committee.TemplateRole.PROCESS;
import static dk.trinvis.committee.TemplateRole.RECOMMENDATION;
import static dk.trinvis.committee.TemplateRole.SUMMARY;

import dk.trinvis.committee.TemplateView.Section;
import java.util.List;

/** The templates that Trinvis comes with, as four bodies have them (domain reference A.6). From then on they are the municipality's. */
public final class FirstTemplates {

    private static final String ORAL = "Suppleres mundtligt på mødet.";

    private static final Section EXPLAINED = shown(FIGURES_EXPLAINED, "Om tallene");

    /** Of those who have chosen none. */
    static final TemplateView FIRST = template(
            CommitteeView.FIRST_TEMPLATE,
            "Vejle, Arbejdsmarkedsudvalget",
            "Sag",
            TemplateNumbering.RUNS_ON,
            "",
            shown(SUMMARY, "Resumé"),
            shown(PRESENTATION, "Sagsfremstilling"),
            filled(PROCESS, "Den videre proces"),
            new Section(CLIMATE_ASSESSMENT.code(), "Klima- og resiliensvurdering", "Ingen bemærkninger.", true),
            shown(RECOMMENDATION, "Indstilling"),
            shown(DECISION, "Beslutning"),
            filled(ATTACHMENTS, "Bilag"),
            EXPLAINED);

    private static final TemplateView FORUM = template(
            "vejle-forum",
            "Vejle, Arbejdsmarkedsforum",
            "Punkt",
            TemplateNumbering.RUNS_ON,
            "Sekretariatet",
            filled(SUMMARY, "Resumé"),
            shown(PRESENTATION, "Sagsfremstilling"),
            filled(ATTACHMENTS, "Bilag"),
            shown(RECOMMENDATION, "Indstilling"),
            shown(DECISION, "Beslutning"),
            EXPLAINED);

    private static final TemplateView ALBERTSLUND = numbered(template(
            "albertslund",
            "Albertslund, fagudvalg",
            "Punkt",
            TemplateNumbering.PER_YEAR,
            "",
            shown(OCCASION, "Anledning"),
            shown(PRESENTATION, "Sagsfremstilling"),
            shown(RECOMMENDATION, "Indstilling"),
            shown(DECISION, "Beslutning"),
            filled(ATTACHMENTS, "Bilag"),
            EXPLAINED));

    private static final TemplateView AALBORG = template(
            "aalborg",
            "Aalborg, Byrådet",
            "Punkt",
            TemplateNumbering.PER_MEETING,
            "Beskæftigelsesudvalget",
            shown(RECOMMENDATION, "Indstilling"),
            shown(PRESENTATION, "Sagsbeskrivelse"),
            filled(ATTACHMENTS, "Bilag"),
            shown(DECISION, "Beslutning"),
            EXPLAINED);

    private FirstTemplates() {}

    public static List<TemplateView> all() {
        return List.of(FIRST, FORUM, ALBERTSLUND, AALBORG);
    }

    private static TemplateView template(
            String code,
            String name,
            String itemWord,
            TemplateNumbering numbering,
            String recommender,
            Section... sections) {
        return new TemplateView(code, name, itemWord, numbering.code(), recommender, false, ORAL, List.of(sections));
    }

    private static TemplateView numbered(TemplateView view) {
        return new TemplateView(
                view.code(),
                view.name(),
                view.itemWord(),
                view.numbering(),
                view.recommender(),
                true,
                view.oral(),
                view.sections());
    }

    private static Section shown(TemplateRole role, String heading) {
        return new Section(role.code(), heading, "", true);
    }

    /** A section that is there only when somebody has written something. */
    private static Section filled(TemplateRole role, String heading) {
        return new Section(role.code(), heading, "", false);
    }
}
