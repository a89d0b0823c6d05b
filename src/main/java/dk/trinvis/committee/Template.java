package dk.trinvis.committee;

import dk.trinvis.common.Changeable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;

/** How a committee wants its papers, without the sections; see {@link TemplateView}. */
@Entity
@Table(name = "paper_template")
class Template extends Changeable {

    private String code;

    private String name;

    @Column(name = "item_word")
    private String itemWord;

    private String numbering;

    private String recommender;

    @Column(name = "numbered_recommendation")
    private boolean numberedRecommendation;

    private String oral;

    @SuppressWarnings("NullAway.Init")
    protected Template() {}

    @SuppressWarnings("NullAway.Init") // the rest is stated
    Template(TemplateView view) {
        code = view.code();
        revise(view);
    }

    final void revise(TemplateView view) {
        name = view.name();
        itemWord = view.itemWord();
        numbering = view.numbering();
        recommender = view.recommender();
        numberedRecommendation = view.numberedRecommendation();
        oral = view.oral();
    }

    TemplateView with(List<TemplateSection> sections) {
        return new TemplateView(
                code,
                name,
                itemWord,
                numbering,
                recommender,
                numberedRecommendation,
                oral,
                sections.stream().map(TemplateSection::view).toList());
    }
}
