package dk.trinvis.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.common.web.FormServlet;
import dk.trinvis.testing.TestServer;
import dk.trinvis.testing.Visitor;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who gets what answer where: everybody at every page, every form and every method of the API. One without a row here fails
 * the build. It asks the server on Derby: who may do what does not depend on the database.
 */
class AccessMatrixIT {

    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");

    private static final TestServer SERVER = TestServer.derby();
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data; boundary=x";

    /** The methods of a servlet, and what they answer. */
    private static final Map<String, List<String>> ANSWERS = Map.of(
            "doGet", List.of("GET"),
            "doPost", List.of("POST"),
            "doPut", List.of("PUT"),
            "doDelete", List.of("DELETE"),
            "service", List.of("GET", "POST"));

    /** In the order of the columns; nobody is signed in first. */
    private static final List<String> WHO =
            List.of("", "sagsbehandler", "teamleder", "konsulent", "sekretaer", "udvalg", "admin", "underviser");

    /** Everybody who can sign in, on pages. */
    private static final Map<String, Visitor> SESSIONS = WHO.stream()
            .filter(who -> !who.isEmpty())
            .collect(Collectors.toMap(who -> who, who -> Visitor.signedIn(SERVER, who, "trinvis-demo")));

    /** The status for each of {@link #WHO}, the method and address as declared, and what to ask where that is not the same. */
    private static final List<Row> ROWS = """
            303 200 200 200 200 200 200 200 | GET /
            303 403 403 403 403 403 200 403 | GET /audit/log
            303 404 404 404 404 404 404 404 | GET /error-page
            200 200 200 200 200 200 200 200 | GET /login
            404 404 404 404 404 404 404 404 | GET /setup
            303 200 200 403 200 403 403 403 | GET /figures/status | ?code=FI-2023
            303 200 200 403 200 403 403 403 | GET /initiative/aims | ?ref=FI-2023
            303 200 200 403 200 403 403 403 | GET /figures/lasting | ?ref=FI-2023
            303 403 404 403 404 403 403 403 | GET /initiative/target | ?ref=nothing
            303 403 404 403 404 403 403 403 | GET /initiative/observation | ?ref=nothing&target=x
            303 403 404 403 404 403 403 403 | POST /initiative/target/save | ?ref=nothing&target=x&aim=1&dueOn=31-12-2027&unit=x&name=x&comparator=at_least
            303 403 404 403 404 403 403 403 | POST /initiative/observation/save | ?ref=nothing&target=x&value=1&publishedOn=01-01-2024
            401 200 200 403 200 403 403 403 | GET /api/initiatives/{code}/aims | /api/initiatives/FI-2023/aims
            401 409 409 403 409 403 403 403 | GET /api/initiatives/{code}/lasting | /api/initiatives/FI-2023/lasting
            401 404 404 403 404 403 403 403 | GET /api/initiatives/{code}/targets/{target} | /api/initiatives/FI-2023/targets/nothing
            401 403 404 403 404 403 403 403 | PUT /api/initiatives/{code}/targets/{target} | /api/initiatives/nothing/targets/x
            401 403 404 403 404 403 403 403 | DELETE /api/initiatives/{code}/targets/{target} | /api/initiatives/nothing/targets/x
            401 403 404 403 404 403 403 403 | POST /api/initiatives/{code}/targets/{target}/observations | /api/initiatives/nothing/targets/x/observations
            303 200 200 403 403 403 403 403 | GET /figures/cohort | ?code=FI-2023&cohort=active
            303 403 200 403 403 403 403 403 | GET /figures/team
            303 200 200 403 403 403 403 403 | GET /figures/filters
            401 200 200 403 403 403 403 403 | GET /api/queue
            401 200 200 403 403 403 403 403 | GET /api/queue/filters
            401 422 422 403 403 403 403 403 | PUT /api/queue/filters/{name} | /api/queue/filters/%20
            401 204 204 403 403 403 403 403 | DELETE /api/queue/filters/{name} | /api/queue/filters/%20
            401 403 200 403 403 403 403 403 | GET /api/teams/{team}/load | /api/teams/integration/load
            303 200 200 200 200 403 200 403 | GET /initiative/list
            303 200 200 200 403 403 403 403 | GET /citizen/search | ?q=nobody
            303 404 404 404 403 403 403 403 | GET /citizen/show | ?ref=nobody
            303 404 404 403 403 403 403 403 | GET /enrolment/screen | ?ref=nobody
            303 404 404 403 403 403 403 403 | GET /enrolment/end | ?ref=nobody
            303 404 404 403 403 403 403 403 | GET /enrolment/annul | ?ref=nobody
            401 403 422 403 403 403 403 403 | DELETE /api/enrolments/{ref} | /api/enrolments/nobody
            401 422 422 403 403 403 403 403 | DELETE /api/enrolments/{ref}/screenings/{day} | /api/enrolments/nobody/screenings/2023-09-27
            401 403 422 403 403 403 403 403 | POST /api/enrolments/{ref}/restoration | /api/enrolments/nobody/restoration
            303 404 404 403 403 403 403 403 | GET /enrolment/days | ?ref=nobody
            303 200 200 403 403 403 403 403 | GET /citizen/create | ?name=Ukendt+Person
            303 404 404 403 403 403 403 403 | GET /enrolment/admit | ?citizen=nobody
            401 422 422 403 403 403 403 403 | POST /api/citizens
            401 404 404 404 403 403 403 403 | GET /api/citizens/{ref}/enrolments | /api/citizens/nobody/enrolments
            401 404 404 403 403 403 403 403 | POST /api/citizens/{ref}/enrolments | /api/citizens/nobody/enrolments
            303 403 404 403 403 403 403 403 | GET /citizen/merge | ?ref=nobody
            303 403 403 403 403 403 200 403 | GET /citizen/merges
            401 403 422 403 403 403 403 403 | POST /api/citizens/{ref}/merges | /api/citizens/nobody/merges
            401 403 403 403 403 403 200 403 | GET /api/merges
            401 403 403 403 403 403 422 403 | POST /api/merges/{id: [0-9]{1,18}}/undoing | /api/merges/0/undoing
            303 404 404 403 403 403 403 403 | GET /citizen/open | ?ref=nobody
            303 404 404 404 403 403 403 403 | GET /citizen/unmask | ?ref=nobody
            303 404 404 404 403 403 403 403 | GET /citizen/contact | ?ref=nobody
            303 404 404 404 403 403 403 403 | GET /citizen/identity | ?ref=nobody
            401 404 404 403 403 403 403 403 | GET /api/citizens/{ref}/identity | /api/citizens/nobody/identity
            401 404 404 403 403 403 403 403 | PUT /api/citizens/{ref}/identity | /api/citizens/nobody/identity
            303 404 404 404 403 403 403 403 | GET /citizen/goal | ?ref=nobody
            401 404 404 404 403 403 403 403 | GET /api/citizens/{ref}/contact | /api/citizens/nobody/contact
            401 404 404 403 403 403 403 403 | PUT /api/citizens/{ref}/contact | /api/citizens/nobody/contact
            401 404 404 403 403 403 403 403 | GET /api/citizens/{ref}/own-data.pdf | /api/citizens/nobody/own-data.pdf
            401 404 404 404 403 403 403 403 | GET /api/citizens/{ref}/goal | /api/citizens/nobody/goal
            401 404 404 403 403 403 403 403 | PUT /api/citizens/{ref}/goal | /api/citizens/nobody/goal
            401 404 404 403 403 403 403 403 | POST /api/citizens/{ref}/opening | /api/citizens/nobody/opening
            401 404 404 403 403 403 403 403 | POST /api/citizens/{ref}/unmasking | /api/citizens/nobody/unmasking
            303 404 404 404 403 403 403 403 | GET /activity/new | ?ref=nobody
            303 404 404 404 403 403 403 403 | GET /activity/show | ?id=nothing
            303 404 404 404 403 403 403 403 | GET /activity/change | ?id=nothing&deed=extend
            401 404 404 404 403 403 403 403 | GET /api/enrolments/{ref}/activities | /api/enrolments/nobody/activities
            401 404 404 404 403 403 403 403 | POST /api/enrolments/{ref}/activities | /api/enrolments/nobody/activities
            401 404 404 404 403 403 403 403 | GET /api/activities/{id} | /api/activities/nothing
            401 404 404 404 403 403 403 403 | PUT /api/activities/{id} | /api/activities/nothing
            401 422 422 422 403 403 403 403 | DELETE /api/activities/{id} | /api/activities/nothing
            401 200 200 200 403 403 403 403 | GET /api/companies | ?q=x
            401 404 404 404 403 403 403 403 | GET /api/companies/{cvr} | /api/companies/00000000
            401 422 422 422 403 403 403 403 | PUT /api/companies/{cvr} | /api/companies/00000000
            401 200 200 200 200 200 200 200 | GET /api/openapi.yaml
            401 200 200 200 403 403 403 403 | GET /api/citizens | ?name=x
            401 200 200 200 403 403 403 403 | POST /api/citizens/search
            401 404 404 404 403 403 403 403 | GET /api/citizens/{ref} | /api/citizens/nobody
            401 404 404 404 403 403 403 403 | GET /api/enrolments/{ref} | /api/enrolments/nobody
            401 422 422 403 403 403 403 403 | POST /api/enrolments/{ref}/screenings | /api/enrolments/nobody/screenings
            303 200 200 200 403 403 403 403 | GET /enrolment/corrections
            303 404 404 404 403 403 403 403 | GET /enrolment/correction | ?id=nothing
            401 200 200 200 403 403 403 403 | GET /api/corrections
            401 403 200 403 403 403 403 403 | GET /api/corrections/waiting
            401 404 404 404 403 403 403 403 | GET /api/corrections/{id} | /api/corrections/nothing
            401 404 404 404 403 403 403 403 | PUT /api/corrections/{id} | /api/corrections/nothing
            401 200 200 200 200 403 200 403 | GET /api/initiatives/{code}/reported | /api/initiatives/FI-2023/reported
            401 403 404 403 404 403 403 403 | PUT /api/initiatives/{code}/reported | /api/initiatives/x/reported
            303 200 200 403 403 403 403 403 | GET /enrolment/second-scorings
            303 404 404 403 403 403 403 403 | GET /enrolment/second-scoring | ?id=nothing
            401 403 200 403 403 403 403 403 | PUT /api/second-scorings
            401 200 200 403 403 403 403 403 | GET /api/second-scorings
            401 404 404 403 403 403 403 403 | POST /api/second-scorings/{id}/score | /api/second-scorings/nothing/score
            303 200 200 403 403 403 403 403 | GET /enrolment/pool | ?initiative=FI-2023
            303 200 200 200 403 403 200 403 | GET /jobschool/tracks | ?initiative=FI-2023
            401 404 404 404 403 403 403 403 | GET /api/enrolments/{ref}/tracks | /api/enrolments/nobody/tracks
            401 404 404 403 403 403 403 403 | POST /api/enrolments/{ref}/tracks | /api/enrolments/nobody/tracks
            401 404 404 403 403 403 403 403 | POST /api/enrolments/{ref}/tracks/ending | /api/enrolments/nobody/tracks/ending
            401 404 404 403 403 403 403 403 | DELETE /api/enrolments/{ref}/tracks/waiting/{track} | /api/enrolments/nobody/tracks/waiting/x
            401 404 404 403 403 403 403 403 | PUT /api/enrolments/{ref}/tracks/{track}/criterion | /api/enrolments/nobody/tracks/x/criterion
            303 200 200 403 403 403 403 403 | GET /jobschool/board | ?initiative=FI-2023
            303 403 200 403 403 403 403 403 | GET /jobschool/plan | ?initiative=FI-2023
            401 403 404 403 403 403 403 403 | GET /api/initiatives/{code}/track-plans | /api/initiatives/nothing/track-plans
            401 403 404 403 403 403 403 403 | POST /api/initiatives/{code}/track-plans | /api/initiatives/nothing/track-plans
            401 403 404 403 403 403 403 403 | GET /api/initiatives/{code}/track-plans/{id} | /api/initiatives/FI-2023/track-plans/nothing
            401 403 404 403 403 403 403 403 | PUT /api/initiatives/{code}/track-plans/{id} | /api/initiatives/FI-2023/track-plans/nothing
            401 403 404 403 403 403 403 403 | POST /api/initiatives/{code}/track-plans/{id}/application | /api/initiatives/FI-2023/track-plans/nothing/application
            401 403 404 403 403 403 403 403 | DELETE /api/initiatives/{code}/track-plans/{id} | /api/initiatives/FI-2023/track-plans/nothing
            303 403 404 403 403 403 403 403 | POST /jobschool/plan/save
            303 403 200 403 403 403 200 403 | GET /jobschool/track | ?initiative=FI-2023
            303 403 404 403 403 403 404 403 | POST /jobschool/track/save
            401 200 200 200 403 403 200 403 | GET /api/initiatives/{code}/tracks | /api/initiatives/FI-2023/tracks
            401 404 404 404 403 403 404 403 | GET /api/initiatives/{code}/tracks/{track} | /api/initiatives/FI-2023/tracks/nothing
            401 403 404 403 403 403 404 403 | PUT /api/initiatives/{code}/tracks/{track} | /api/initiatives/nothing/tracks/x
            303 404 404 403 403 403 403 403 | GET /enrolment/refer | ?citizen=nobody
            303 404 404 403 403 403 403 403 | GET /enrolment/referral | ?id=nothing
            401 200 200 403 403 403 403 403 | GET /api/initiatives/{code}/board | /api/initiatives/FI-2023/board
            401 200 200 403 403 403 403 403 | GET /api/initiatives/{code}/pool | /api/initiatives/FI-2023/pool
            401 422 422 403 403 403 403 403 | POST /api/initiatives/{code}/pool | /api/initiatives/FI-2023/pool
            401 403 404 403 403 403 403 403 | PUT /api/initiatives/{code}/pool/places | /api/initiatives/nothing/pool/places
            401 404 404 403 403 403 403 403 | GET /api/referrals/{id} | /api/referrals/nothing
            401 404 404 403 403 403 403 403 | PUT /api/referrals/{id} | /api/referrals/nothing
            303 404 404 403 403 403 403 403 | GET /enrolment/indicators | ?ref=nobody
            401 404 404 403 403 403 403 403 | GET /api/enrolments/{ref}/indicators | /api/enrolments/nobody/indicators
            401 404 404 403 403 403 403 403 | GET /api/enrolments/{ref}/indicators/{day: [0-9]{4}-[0-9]{2}-[0-9]{2}} | /api/enrolments/nobody/indicators/2025-03-03
            401 404 404 403 403 403 403 403 | POST /api/enrolments/{ref}/indicators | /api/enrolments/nobody/indicators
            401 404 404 403 403 403 403 403 | PUT /api/enrolments/{ref}/indicators | /api/enrolments/nobody/indicators
            401 403 403 403 403 403 404 403 | POST /api/initiatives/{code}/indicators | /api/initiatives/nothing/indicators
            303 404 404 403 403 403 403 403 | GET /enrolment/target-group | ?ref=nobody
            303 404 404 403 403 403 403 403 | POST /enrolment/target-group/save | ?ref=nobody
            401 404 404 403 403 403 403 403 | GET /api/enrolments/{ref}/target-groups | /api/enrolments/nobody/target-groups
            401 404 404 403 403 403 403 403 | PUT /api/enrolments/{ref}/target-groups | /api/enrolments/nobody/target-groups
            303 404 404 403 403 403 403 403 | GET /enrolment/note | ?ref=nobody
            303 200 200 403 403 403 403 403 | GET /enrolment/follow-ups
            303 404 404 403 403 403 403 403 | GET /enrolment/follow-up | ?ref=nobody
            401 200 200 403 403 403 403 403 | GET /api/follow-ups
            401 404 404 404 403 403 403 403 | GET /api/enrolments/{ref}/notes | /api/enrolments/nobody/notes
            401 404 404 403 403 403 403 403 | POST /api/enrolments/{ref}/notes | /api/enrolments/nobody/notes
            401 404 404 404 403 403 403 403 | GET /api/enrolments/{ref}/notes/{note} | /api/enrolments/nobody/notes/0
            401 404 404 403 403 403 403 403 | PUT /api/enrolments/{ref}/notes/{note} | /api/enrolments/nobody/notes/0
            401 404 404 404 403 403 403 403 | GET /api/enrolments/{ref}/follow-ups | /api/enrolments/nobody/follow-ups
            401 404 404 404 403 403 403 403 | GET /api/enrolments/{ref}/follow-ups/{weeks: [0-9]{1,3}} | /api/enrolments/nobody/follow-ups/13
            401 404 404 403 403 403 403 403 | POST /api/enrolments/{ref}/follow-ups/{weeks: [0-9]{1,3}} | /api/enrolments/nobody/follow-ups/13
            401 404 404 403 403 403 403 403 | PUT /api/enrolments/{ref}/follow-ups/{weeks: [0-9]{1,3}} | /api/enrolments/nobody/follow-ups/13
            401 422 422 403 403 403 403 403 | PUT /api/enrolments/{ref}/screenings/{day} | /api/enrolments/nobody/screenings/2025-03-03
            401 404 404 403 403 403 403 403 | POST /api/enrolments/{ref}/end | /api/enrolments/nobody/end
            401 422 422 403 403 403 403 403 | DELETE /api/enrolments/{ref}/end | /api/enrolments/nobody/end
            401 422 422 403 403 403 403 403 | PUT /api/enrolments/{ref}/days | /api/enrolments/nobody/days
            401 403 200 403 200 403 403 403 | GET /api/initiatives/{code}/status.{format:html|pdf|docx|csv|xlsx} | /api/initiatives/FI-2023/status.html
            303 200 200 403 200 200 403 403 | GET /committee/editions
            303 404 404 403 404 404 403 403 | GET /committee/edition | ?id=nothing
            303 403 404 403 404 403 403 403 | GET /committee/edition/changes | ?id=nothing
            303 403 404 403 404 403 403 403 | POST /committee/editions/save | ?initiative=nothing&asOf=27-09-2023
            303 403 404 403 404 403 403 403 | POST /committee/edition/save | ?id=nothing&deed=approve
            303 403 200 403 200 403 403 403 | GET /committee/templates
            303 403 404 403 404 403 403 403 | GET /committee/template | ?code=nothing
            303 403 404 403 404 403 403 403 | POST /committee/template/save | ?code=x
            303 403 404 403 404 403 403 403 | GET /committee/texts | ?id=nothing
            303 403 404 403 404 403 403 403 | POST /committee/texts/save | ?id=nothing
            401 403 200 403 200 403 403 403 | GET /api/templates
            401 403 404 403 404 403 403 403 | GET /api/templates/{code} | /api/templates/nothing
            401 403 422 403 422 403 403 403 | PUT /api/templates/{code} | /api/templates/x
            401 403 404 403 404 403 403 403 | GET /api/editions/{id}/texts | /api/editions/nothing/texts
            401 403 404 403 404 403 403 403 | PUT /api/editions/{id}/texts/{section} | /api/editions/nothing/texts/summary
            401 403 404 403 404 403 403 403 | GET /api/editions/{id}/preview.{format:html|pdf|docx} | /api/editions/nothing/preview.html
            401 200 200 403 200 200 403 403 | GET /api/editions
            401 403 404 403 404 403 403 403 | POST /api/editions
            401 404 404 403 404 404 403 403 | GET /api/editions/{id} | /api/editions/nothing
            401 403 404 403 404 403 403 403 | GET /api/editions/{id}/comparison | /api/editions/nothing/comparison
            401 403 404 403 404 403 403 403 | GET /api/editions/{id}/differences | /api/editions/nothing/differences
            401 403 404 403 404 403 403 403 | GET /api/editions/{id}/files-again | /api/editions/nothing/files-again
            401 403 404 403 404 403 403 403 | POST /api/editions/{id}/freezing | /api/editions/nothing/freezing
            401 403 422 403 422 403 403 403 | POST /api/editions/{id}/review | /api/editions/nothing/review
            303 404 404 403 404 404 403 403 | GET /committee/send | ?id=nothing
            303 403 404 403 404 403 403 403 | POST /committee/send/save | ?id=nothing
            303 403 404 403 404 403 403 403 | GET /committee/delivery | ?id=nothing&delivery=1
            303 403 404 403 404 403 403 403 | POST /committee/delivery/save | ?id=nothing&delivery=1&decision=arrived
            401 403 404 403 404 403 403 403 | GET /api/editions/{id}/deliveries | /api/editions/nothing/deliveries
            401 403 422 403 422 403 403 403 | POST /api/editions/{id}/deliveries | /api/editions/nothing/deliveries
            401 403 422 403 422 403 403 403 | POST /api/editions/{id}/deliveries/{delivery: [0-9]{1,18}}/decision | /api/editions/nothing/deliveries/0/decision
            303 403 404 403 404 403 403 403 | GET /committee/drafts | ?initiative=nothing
            303 403 404 403 404 403 403 403 | POST /committee/drafts/save | ?initiative=nothing
            401 403 404 403 404 403 403 403 | GET /api/initiatives/{code}/draft-rule | /api/initiatives/nothing/draft-rule
            401 403 404 403 404 403 403 403 | PUT /api/initiatives/{code}/draft-rule | /api/initiatives/nothing/draft-rule
            404 404 404 404 404 404 404 404 | GET /public/edition | ?id=nothing
            404 404 404 404 404 404 404 404 | GET /public/paper | ?id=nothing&format=pdf
            404 404 404 404 404 404 404 404 | GET /public/letterhead | ?logo=nothing
            303 403 404 403 404 403 403 403 | GET /committee/letterhead | ?code=nothing
            303 403 404 403 404 403 403 403 | POST /committee/letterhead/save | ?code=nothing
            401 403 404 403 404 403 403 403 | GET /api/committees/{code}/letterhead | /api/committees/nothing/letterhead
            401 403 404 403 404 403 403 403 | PUT /api/committees/{code}/letterhead | /api/committees/nothing/letterhead
            200 200 200 200 200 200 200 200 | GET /public/accessibility
            401 403 404 403 404 403 403 403 | POST /api/editions/{id}/approval | /api/editions/nothing/approval
            401 403 422 403 422 403 403 403 | POST /api/editions/{id}/rejection | /api/editions/nothing/rejection
            401 403 404 403 404 403 403 403 | POST /api/editions/{id}/publication | /api/editions/nothing/publication
            401 404 404 403 404 404 403 403 | GET /api/editions/{id}/files/{name} | /api/editions/nothing/files/closed.pdf
            303 200 200 403 200 200 403 403 | GET /committee/committees
            303 403 200 403 200 403 403 403 | GET /committee/committee
            303 403 404 403 404 403 403 403 | GET /committee/member | ?code=nothing
            303 403 422 403 422 403 403 403 | POST /committee/committee/save
            303 403 404 403 404 403 403 403 | POST /committee/member/save | ?code=nothing&name=x&firstDay=01-01-2024
            401 200 200 403 200 200 403 403 | GET /api/committees
            401 404 404 403 404 404 403 403 | GET /api/committees/{code} | /api/committees/nothing
            401 403 422 403 422 403 403 403 | PUT /api/committees/{code} | /api/committees/nothing
            401 403 404 403 404 403 403 403 | GET /api/committees/{code}/members | /api/committees/nothing/members
            401 403 404 403 404 403 403 403 | POST /api/committees/{code}/members | /api/committees/nothing/members
            401 403 404 403 404 403 403 403 | GET /api/committees/{code}/members/{id: [0-9]{1,18}} | /api/committees/nothing/members/0
            401 403 404 403 404 403 403 403 | PUT /api/committees/{code}/members/{id: [0-9]{1,18}} | /api/committees/nothing/members/0
            303 200 200 403 200 200 403 403 | GET /committee/meetings
            303 404 404 403 404 404 403 403 | GET /committee/meeting | ?id=0
            303 403 404 403 404 403 403 403 | GET /committee/meeting-edit | ?committee=nothing
            303 404 404 403 404 404 403 403 | GET /committee/item | ?id=0
            303 403 404 403 404 403 403 403 | GET /committee/item-edit | ?meeting=0
            303 404 404 403 404 404 403 403 | GET /committee/attachments | ?id=0
            303 403 404 403 404 403 403 403 | POST /committee/meeting-edit/save | ?committee=nothing&day=01-01-2024&starts=9
            303 403 404 403 404 403 403 403 | POST /committee/meeting/save | ?id=0
            303 403 404 403 404 403 403 403 | POST /committee/item-edit/save | ?meeting=0&title=x
            303 403 404 403 404 403 403 403 | POST /committee/item/save | ?id=0&state=submitted
            303 403 404 403 404 403 403 403 | POST /committee/attachments/save | ?id=0
            401 200 200 403 200 200 403 403 | GET /api/meetings
            401 403 404 403 404 403 403 403 | POST /api/meetings
            401 404 404 403 404 404 403 403 | GET /api/meetings/{id: [0-9]{1,18}} | /api/meetings/0
            401 403 404 403 404 403 403 403 | PUT /api/meetings/{id: [0-9]{1,18}} | /api/meetings/0
            401 403 404 403 404 403 403 403 | POST /api/meetings/{id: [0-9]{1,18}}/sending | /api/meetings/0/sending
            401 403 404 403 404 403 403 403 | POST /api/meetings/{id: [0-9]{1,18}}/items | /api/meetings/0/items
            401 404 404 403 404 404 403 403 | GET /api/agenda-items/{id: [0-9]{1,18}} | /api/agenda-items/0
            401 403 404 403 404 403 403 403 | PUT /api/agenda-items/{id: [0-9]{1,18}} | /api/agenda-items/0
            401 403 404 403 404 403 403 403 | POST /api/agenda-items/{id: [0-9]{1,18}}/steps | /api/agenda-items/0/steps
            401 403 404 403 404 403 403 403 | PUT /api/agenda-items/{id: [0-9]{1,18}}/attachments | /api/agenda-items/0/attachments
            303 403 404 403 404 403 403 403 | GET /committee/decision | ?id=0
            303 403 404 403 404 403 403 403 | GET /committee/follow-up | ?item=0
            303 200 200 403 200 200 403 403 | GET /committee/follow-ups
            303 403 404 403 404 403 403 403 | POST /committee/decision/save | ?id=0&kind=noted
            303 403 404 403 404 403 403 403 | POST /committee/follow-up/save | ?item=0&kind=task
            401 403 404 403 404 403 403 403 | POST /api/agenda-items/{id: [0-9]{1,18}}/decisions | /api/agenda-items/0/decisions
            401 403 404 403 404 403 403 403 | POST /api/agenda-items/{id: [0-9]{1,18}}/follow-ups | /api/agenda-items/0/follow-ups
            401 404 404 403 404 404 403 403 | GET /api/agenda-items/{id: [0-9]{1,18}}/paper.{format:html|pdf|docx} | /api/agenda-items/0/paper.html
            401 404 404 403 404 404 403 403 | GET /api/meetings/{id: [0-9]{1,18}}/{paper:agenda|minutes}.{format:html|pdf|docx} | /api/meetings/0/agenda.pdf
            401 200 200 403 200 200 403 403 | GET /api/agenda-follow-ups
            401 403 404 403 404 403 403 403 | GET /api/agenda-follow-ups/{id: [0-9]{1,18}} | /api/agenda-follow-ups/0
            401 403 404 403 404 403 403 403 | PUT /api/agenda-follow-ups/{id: [0-9]{1,18}} | /api/agenda-follow-ups/0
            303 200 200 403 200 200 403 403 | GET /committee/overview
            303 403 200 403 200 403 403 403 | GET /committee/key-figures
            303 403 404 403 404 403 403 403 | GET /committee/measure | ?code=nothing
            303 403 404 403 404 403 403 403 | GET /committee/area | ?code=nothing
            303 403 404 403 404 403 403 403 | GET /committee/comparison | ?code=nothing
            303 403 422 403 422 403 403 403 | POST /committee/measure/save
            303 403 422 403 422 403 403 403 | POST /committee/area/save
            303 403 422 403 422 403 403 403 | POST /committee/comparison/save
            401 200 200 403 200 200 403 403 | GET /api/overviews
            401 404 404 403 404 404 403 403 | GET /api/overviews/{set: [^/.]+} | /api/overviews/nothing
            401 404 404 403 404 404 403 403 | GET /api/overviews/{set}.{format:html|pdf|docx|csv|xlsx} | /api/overviews/nothing.pdf
            401 403 200 403 200 403 403 403 | GET /api/key-figures/measures
            401 403 404 403 404 403 403 403 | GET /api/key-figures/measures/{code} | /api/key-figures/measures/nothing
            401 403 422 403 422 403 403 403 | PUT /api/key-figures/measures/{code} | /api/key-figures/measures/nothing
            401 403 200 403 200 403 403 403 | GET /api/key-figures/areas
            401 403 404 403 404 403 403 403 | GET /api/key-figures/areas/{code} | /api/key-figures/areas/nothing
            401 403 422 403 422 403 403 403 | PUT /api/key-figures/areas/{code} | /api/key-figures/areas/nothing
            401 403 404 403 404 403 403 403 | GET /api/key-figures/comparisons/{code} | /api/key-figures/comparisons/nothing
            401 403 422 403 422 403 403 403 | PUT /api/key-figures/comparisons/{code} | /api/key-figures/comparisons/nothing
            401 403 200 403 200 403 403 403 | GET /api/key-figures/observations
            303 403 200 403 200 403 200 403 | GET /exchange/import
            303 403 404 403 404 403 404 403 | GET /exchange/job | ?id=0
            303 403 404 403 404 403 404 403 | GET /exchange/preview | ?kind=citizens&upload=nothing
            303 200 200 403 403 403 403 403 | GET /exchange/bulk | ?action=track
            303 404 404 403 403 403 403 403 | GET /exchange/bulk-change | ?id=nothing
            401 422 422 403 403 403 403 403 | POST /api/bulk-changes
            401 404 404 403 403 403 403 403 | GET /api/bulk-changes/{id} | /api/bulk-changes/nothing
            401 404 404 403 403 403 403 403 | POST /api/bulk-changes/{id}/undo | /api/bulk-changes/x/undo
            401 403 200 403 200 403 200 403 | GET /api/imports
            401 403 404 403 404 403 404 403 | GET /api/imports/{id: [0-9]{1,18}} | /api/imports/0
            401 403 404 403 404 403 404 403 | GET /api/imports/{id: [0-9]{1,18}}/errors.csv | /api/imports/0/errors.csv
            401 403 404 403 404 403 404 403 | POST /api/imports/{kind} | /api/imports/nothing
            303 403 403 403 403 403 200 403 | GET /access/teams
            303 403 403 403 403 403 200 403 | GET /access/users
            303 403 403 403 403 403 404 403 | GET /access/user | ?name=nobody
            303 403 403 403 403 403 404 403 | GET /access/tokens | ?name=nobody
            303 403 403 403 403 403 200 403 | GET /initiative/edit
            303 403 403 403 403 403 200 403 | GET /codelist/codes
            303 403 403 403 403 403 200 403 | GET /codelist/code
            303 403 403 403 403 403 404 403 | POST /codelist/code/save
            303 403 403 403 403 403 200 403 | GET /codelist/roles
            303 403 403 403 403 403 404 403 | GET /codelist/role | ?role=nothing
            303 403 403 403 403 403 422 403 | POST /codelist/role/save
            401 403 403 403 403 403 200 403 | GET /api/roles
            401 403 403 403 403 403 404 403 | GET /api/roles/{code} | /api/roles/nothing
            401 403 403 403 403 403 422 403 | PUT /api/roles/{code} | /api/roles/nothing
            401 403 403 403 403 403 200 403 | GET /api/codes/{list} | /api/codes/outcome
            401 403 403 403 403 403 404 403 | GET /api/codes/{list}/{code} | /api/codes/outcome/x
            401 403 403 403 403 403 422 403 | PUT /api/codes/{list}/{code} | /api/codes/outcome/x
            303 403 403 403 403 403 200 403 | GET /ladder/ladders
            303 403 403 403 403 403 200 403 | GET /ladder/change
            303 403 403 403 403 403 422 403 | POST /ladder/change/save
            401 403 403 403 403 403 404 403 | GET /api/ladders/{code} | /api/ladders/nothing
            401 403 403 403 403 403 422 403 | PUT /api/ladders/{code} | /api/ladders/x
            401 403 403 403 403 403 200 403 | GET /api/teams
            401 403 403 403 403 403 422 403 | PUT /api/teams/{code} | /api/teams/x
            401 403 403 403 403 403 200 403 | GET /api/users
            401 403 403 403 403 403 404 403 | GET /api/users/{name} | /api/users/nobody
            401 403 403 403 403 403 422 403 | PUT /api/users/{name} | /api/users/nobody
            401 403 403 403 403 403 404 403 | GET /api/users/{name}/tokens | /api/users/nobody/tokens
            401 403 403 403 403 403 404 403 | PUT /api/users/{name}/tokens/{label} | /api/users/nobody/tokens/x
            401 403 403 403 403 403 404 403 | DELETE /api/users/{name}/tokens/{label} | /api/users/nobody/tokens/x
            401 403 403 403 403 403 422 403 | PUT /api/initiatives/{code} | /api/initiatives/x
            401 403 403 403 403 403 200 403 | GET /api/audit
            401 200 200 200 200 403 200 403 | GET /api/initiatives
            401 200 200 200 200 403 200 403 | GET /api/initiatives/{code} | /api/initiatives/FI-2023
            401 200 200 403 200 403 403 403 | GET /api/initiatives/{code}/status | /api/initiatives/FI-2023/status
            401 200 200 403 403 403 403 403 | GET /api/initiatives/{code}/cohorts/{cohort} | /api/initiatives/FI-2023/cohorts/active
            303 404 404 404 403 403 403 403 | POST /activity/change/save | ?id=nothing&deed=extend
            303 404 404 404 403 403 403 403 | POST /activity/new/save | ?ref=nobody
            303 403 403 403 403 403 404 403 | POST /access/tokens/save | ?name=nobody
            303 403 403 403 403 403 422 403 | POST /access/teams/save
            303 403 403 403 403 403 404 403 | POST /access/user/save | ?name=nobody
            303 422 422 403 403 403 403 403 | POST /figures/filters/save
            303 403 404 403 403 403 403 403 | POST /enrolment/pool/save
            401 200 200 200 403 403 403 200 | GET /api/locations
            401 403 422 403 403 403 403 403 | POST /api/locations
            401 404 404 404 403 403 403 404 | GET /api/locations/{code} | /api/locations/nothing
            401 403 404 403 403 403 403 403 | PUT /api/locations/{code} | /api/locations/nothing
            401 404 404 404 403 403 403 403 | GET /api/initiatives/{code}/sessions | /api/initiatives/nothing/sessions
            401 403 404 403 403 403 403 403 | POST /api/initiatives/{code}/sessions | /api/initiatives/nothing/sessions
            401 404 404 404 403 403 403 403 | GET /api/sessions/{id} | /api/sessions/nothing
            401 404 404 404 403 403 403 403 | GET /api/sessions/{id}/history | /api/sessions/nothing/history
            401 403 404 403 403 403 403 403 | PUT /api/sessions/{id} | /api/sessions/nothing
            401 403 404 403 403 403 403 403 | DELETE /api/sessions/{id} | /api/sessions/nothing
            303 200 200 200 403 403 403 403 | GET /jobschool/sessions | ?initiative=FI-2023
            303 403 404 403 403 403 403 403 | GET /jobschool/session | ?initiative=nothing
            303 404 404 404 403 403 403 403 | GET /jobschool/session-show | ?id=nothing
            303 403 404 403 403 403 403 403 | GET /jobschool/session-cancel | ?id=nothing
            303 200 200 200 403 403 403 200 | GET /jobschool/locations
            303 403 404 403 403 403 403 403 | GET /jobschool/location | ?code=nothing
            303 200 200 403 200 403 403 403 | GET /jobschool/location-use
            401 200 200 403 200 403 403 403 | GET /api/location-use
            303 200 200 403 403 403 403 403 | GET /figures/sessions | ?code=FI-2023&group=held
            401 200 200 403 403 403 403 403 | GET /api/initiatives/{code}/status/sessions/{group} | /api/initiatives/FI-2023/status/sessions/held
            303 403 404 403 403 403 403 403 | POST /jobschool/session/save
            303 403 404 403 403 403 403 403 | POST /jobschool/session-cancel/save
            303 403 422 403 403 403 403 403 | POST /jobschool/location/save
            404 404 404 404 404 404 404 404 | GET /calendar/* | /calendar/nothing.ics
            303 404 404 404 403 403 403 403 | GET /jobschool/session.ics | ?id=nothing
            303 200 200 200 403 403 403 200 | GET /jobschool/calendars
            303 422 422 422 403 403 403 422 | POST /jobschool/calendars/save
            303 404 404 404 403 403 403 404 | POST /jobschool/calendars/revoke
            303 422 422 403 403 403 403 403 | POST /exchange/bulk/save
            303 404 404 403 403 403 403 403 | POST /exchange/bulk-change/save | ?id=nothing
            303 403 403 403 403 403 422 403 | POST /initiative/edit/save
            303 404 404 403 403 403 403 403 | POST /citizen/contact/save | ?ref=nobody
            303 404 404 403 403 403 403 403 | POST /citizen/open/save | ?ref=nobody
            303 403 403 403 403 403 422 403 | POST /citizen/merges/save
            303 422 422 403 403 403 403 403 | POST /citizen/create/save
            303 404 404 403 403 403 403 403 | POST /citizen/goal/save | ?ref=nobody
            303 403 404 403 403 403 403 403 | POST /citizen/merge/save | ?ref=nobody
            303 404 404 403 403 403 403 403 | POST /citizen/unmask/save | ?ref=nobody
            303 404 404 403 403 403 403 403 | POST /enrolment/days/save | ?ref=nobody
            303 404 404 403 403 403 403 403 | POST /enrolment/end/save | ?ref=nobody
            303 404 404 403 403 403 403 403 | POST /enrolment/indicators/save | ?ref=nobody
            303 404 404 403 403 403 403 403 | POST /enrolment/referral/save | ?id=nothing
            303 404 404 403 403 403 403 403 | POST /enrolment/refer/save | ?citizen=nobody
            303 404 404 403 403 403 403 403 | POST /enrolment/note/save | ?ref=nobody
            303 422 422 403 403 403 403 403 | POST /enrolment/follow-ups/save
            303 404 404 403 403 403 403 403 | POST /enrolment/follow-up/save | ?ref=nobody
            303 404 404 403 403 403 403 403 | POST /enrolment/screen/save | ?ref=nobody
            303 404 404 403 403 403 403 403 | POST /enrolment/admit/save | ?citizen=nobody
            303 404 404 403 403 403 403 403 | POST /enrolment/end/cancel | ?ref=nobody
            303 403 403 403 403 403 404 403 | POST /access/tokens/revoke | ?name=nobody
            303 404 404 403 403 403 403 403 | POST /citizen/identity/save | ?ref=nobody&protectedIdentity=false
            303 403 404 403 403 403 403 403 | POST /enrolment/annul/save | ?ref=nobody
            303 403 404 403 403 403 403 403 | POST /enrolment/correction/save | ?id=nothing&decision=approve
            303 404 404 403 403 403 403 403 | POST /enrolment/second-scoring/save | ?id=nothing
            303 403 303 403 403 403 403 403 | POST /enrolment/second-scorings/save
            303 403 404 403 404 403 403 403 | POST /figures/status/save | ?code=nothing
            303 303 303 303 303 303 303 303 | POST /sign-in
            303 303 303 303 303 303 303 303 | POST /sign-out
            404 404 404 404 404 404 404 404 | POST /setup-first
            303 404 404 404 404 404 404 404 | POST /draft/discard
            303 404 404 404 404 404 404 404 | GET /error
            303 404 404 404 404 404 404 404 | POST /error
            303 403 404 403 404 403 404 403 | GET /exchange/errors.csv | ?id=0
            303 403 200 403 404 403 200 403 | GET /exchange/example.csv | ?kind=citizens
            303 403 404 403 403 403 403 403 | GET /exchange/school-file | ?initiative=nothing
            401 403 404 403 403 403 403 403 | GET /api/initiatives/{code}/sessions.{format:csv|xlsx} | /api/initiatives/nothing/sessions.csv
            401 403 404 403 403 403 403 403 | GET /api/initiatives/{code}/attendance.{format:csv|xlsx} | /api/initiatives/nothing/attendance.xlsx
            303 403 200 403 404 403 200 403 | POST /exchange/check | ?kind=citizens
            303 403 404 403 404 403 404 403 | POST /exchange/start | ?kind=citizens&upload=nothing
            303 200 200 200 403 403 403 403 | POST /citizen/find | ?sought=123456
            303 303 303 303 303 303 303 303 | GET /citizen/find
            303 404 404 403 403 403 403 404 | GET /jobschool/attendance | ?id=nothing
            303 404 404 403 403 403 403 404 | GET /jobschool/attendance-list | ?id=nothing
            401 404 404 403 403 403 403 404 | GET /api/sessions/{id}/attendance | /api/sessions/nothing/attendance
            401 404 404 403 403 403 403 404 | PUT /api/sessions/{id}/attendance | /api/sessions/nothing/attendance
            303 404 404 403 403 403 403 404 | POST /jobschool/attendance/save | ?id=nothing
            303 404 404 404 403 403 403 403 | GET /jobschool/case | ?ref=nobody
            303 404 404 403 403 403 403 403 | POST /jobschool/case/save | ?ref=nobody&deed=leave
            303 200 200 403 403 403 403 403 | GET /jobschool/notices
            303 422 422 403 403 403 403 403 | POST /jobschool/notices/save
            401 200 200 403 403 403 403 403 | GET /api/session-notices
            401 404 404 403 403 403 403 403 | GET /api/enrolments/{ref}/session-notices | /api/enrolments/nobody/session-notices
            401 404 404 403 403 403 403 403 | PUT /api/enrolments/{ref}/session-notices/told | /api/enrolments/nobody/session-notices/told
            """.lines().map(Row::read).toList();

    private record Row(String declared, String address, List<Integer> statuses) {

        static Row read(String line) {
            String[] parts = line.split(" \\| ", -1);
            String path = parts[1].substring(parts[1].indexOf(' ') + 1);
            String asked = parts.length < 3 ? "" : parts[2];
            return new Row(
                    parts[1],
                    asked.startsWith("/") ? asked : path + asked,
                    Stream.of(parts[0].split(" ", -1)).map(Integer::valueOf).toList());
        }

        String method() {
            return declared.substring(0, declared.indexOf(' '));
        }

        /** Whether a servlet answers, to those who have a session. */
        boolean isForm() {
            return !address.startsWith("/api/") && method().equals("POST");
        }

        String body() {
            return switch (mediaType()) {
                case MULTIPART ->
                    "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nx\r\n--x--\r\n";
                case FORM -> "";
                default -> "{\"cpr\":\"0181650001\",\"citizenRef\":\"?\"}";
            };
        }

        String mediaType() {
            if (address.startsWith("/api/imports")) {
                return "text/csv";
            }
            if (address.startsWith("/api/")) {
                return "application/json";
            }
            return address.startsWith("/exchange/check") ? MULTIPART : FORM;
        }

        @Override
        public String toString() {
            return declared;
        }
    }

    static List<Row> rows() {
        return ROWS;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everybodyGetsWhatTheyMay(Row row) {
        List<Integer> answered =
                WHO.stream().map(userName -> status(userName, row)).toList();

        assertThat(answered).as(row.declared() + " for " + WHO).isEqualTo(row.statuses());
    }

    @Test
    void everyPageFormAndMethodHasARow() throws Exception {
        Set<String> existing = new TreeSet<>(pages());
        for (Class<?> type : classes()) {
            existing.addAll(type.getSimpleName().endsWith("Resource") ? methods(type) : forms(type));
        }

        List<String> declared = ROWS.stream().map(Row::declared).toList();
        assertThat(declared).containsExactlyInAnyOrderElementsOf(existing);
    }

    static Stream<Row> forms() {
        return ROWS.stream().filter(Row::isForm);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noFormIsTakenWithoutTheTokenOfTheSession(Row row) {
        Visitor visitor = session("teamleder");

        assertThat(visitor.send(request(row)).statusCode()).isEqualTo(403);
    }

    private static int status(String userName, Row row) {
        HttpRequest.Builder request = request(row);
        if (userName.isEmpty()) {
            return Visitor.to(SERVER).send(request).statusCode();
        }
        if (row.isForm() && !row.declared().equals("POST /sign-out")) {
            Visitor visitor = session(userName);
            return visitor.send(request.header("X-CSRF-Token", visitor.token())).statusCode();
        }
        return Visitor.to(SERVER)
                .send(request.header("Authorization", "Bearer demo-" + userName))
                .statusCode();
    }

    private static Visitor session(String userName) {
        return Objects.requireNonNull(SESSIONS.get(userName));
    }

    private static HttpRequest.Builder request(Row row) {
        return HttpRequest.newBuilder(SERVER.uri(row.address()))
                .method(
                        row.method(),
                        row.method().equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(row.body()))
                .header("If-Match", "*")
                .header("Content-Type", row.mediaType());
    }

    private static Set<String> pages() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/"))
                    .map(file -> "GET " + file.substring(0, file.length() - ".xhtml".length()))
                    .map(address -> address.equals("GET /index") ? "GET /" : address)
                    .collect(Collectors.toSet());
        }
    }

    /** The resources and servlets. */
    private static List<Class<?>> classes() throws IOException, ClassNotFoundException {
        List<Class<?>> found = new ArrayList<>();
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES)) {
            for (java.nio.file.Path file : files.toList()) {
                if (file.toString().matches(".*(Resource|Servlet)\\.class")) {
                    String name = CLASSES.relativize(file).toString().replace('/', '.');
                    found.add(Class.forName(name.substring(0, name.length() - ".class".length())));
                }
            }
        }
        return found;
    }

    /** What a servlet answers; opening the address of a form by GET only leads back to its page. */
    private static List<String> forms(Class<?> servlet) {
        @Nullable WebServlet mapped = servlet.getAnnotation(WebServlet.class);
        return mapped == null
                ? List.of()
                : Arrays.stream(mapped.value())
                        .flatMap(address -> verbsOf(servlet).map(verb -> verb + " " + address))
                        .toList();
    }

    private static Stream<String> verbsOf(Class<?> servlet) {
        if (FormServlet.class.isAssignableFrom(servlet)) {
            return Stream.of("POST");
        }
        return Arrays.stream(servlet.getDeclaredMethods())
                .map(Method::getName)
                .flatMap(name -> ANSWERS.getOrDefault(name, List.of()).stream());
    }

    private static List<String> methods(Class<?> resource) {
        String root = "/api" + slashed(resource.getAnnotation(Path.class));
        return Arrays.stream(resource.getMethods())
                .flatMap(method ->
                        verbs(method).map(verb -> verb + " " + root + slashed(method.getAnnotation(Path.class))))
                .toList();
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static String slashed(@Nullable Path path) {
        return path == null ? "" : path.value().startsWith("/") ? path.value() : "/" + path.value();
    }
}
