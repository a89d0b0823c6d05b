package dk.trinvis.enrolment.web;

import dk.trinvis.common.web.Fields;
import dk.trinvis.enrolment.IndicatorService;
import dk.trinvis.enrolment.NewMeasurement;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Takes the form of {@link IndicatorsPage}. */
@WebServlet("/enrolment/indicators/save")
public class IndicatorsServlet extends CaseServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient IndicatorService indicators;

    public IndicatorsServlet() {
        super("/enrolment/indicators", "enrolment.indicators.saved");
    }

    @Override
    protected String save(Fields typed) {
        String ref = typed.text("ref");
        NewMeasurement measurement = new NewMeasurement(
                typed.day("day").orElse(null),
                scores("caseworker-", typed),
                scores("citizen-", typed),
                typed.prose("reason"));
        indicators.measure(ref, measurement, Optional.of(typed.text("version")));
        return "/enrolment/indicators?ref=" + URLEncoder.encode(ref, StandardCharsets.UTF_8);
    }

    private static Map<String, Integer> scores(String prefix, Fields typed) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (String question : typed.all("question")) {
            typed.number(prefix + question).ifPresent(score -> scores.put(question, score));
        }
        return scores;
    }
}
