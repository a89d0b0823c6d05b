package dk.trinvis.committee.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.common.web.FormServlet;
import java.util.List;
import java.util.Optional;

/** What the forms of measures, areas and comparisons have in common: a code that is typed once, and a version. */
abstract class KeyFigureForm extends FormServlet {

    private static final long serialVersionUID = 1L;

    protected KeyFigureForm(String page) {
        super(page, "committee.keyFigure.saved");
    }

    /** The codes there are already. */
    protected abstract List<String> taken();

    protected abstract void put(String code, Fields typed, Optional<String> seen);

    @Override
    protected final String save(Fields typed) {
        String known = typed.text("code");
        String code = known.isEmpty() ? typed.required("newCode") : known;
        if (known.isEmpty() && taken().contains(code)) {
            typed.refuse("newCode", "committee.keyFigure.exists", code);
        }
        typed.check();
        put(code, typed, typed.version());
        return KeyFigureSetupPage.ADDRESS;
    }
}
