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
            List.of("", "sagsbehandler", "teamleder", "konsulent", "sekretaer", "udvalg", "admin");

    /** Everybody who can sign in, on pages. */
    private static final Map<String, Visitor> SESSIONS = WHO.stream()
            .filter(who -> !who.isEmpty())
            .collect(Collectors.toMap(who -> who, who -> Visitor.signedIn(SERVER, who, "trinvis-demo")));

    /** The statuses of addresses that are alike. */
    private static final Integer[] CASEWORKERS_LOOK = {401, 404, 404, 403, 403, 403, 403};

    private static final Integer[] CONSULTANTS_LOOK_TOO = {401, 404, 404, 404, 403, 403, 403};
    private static final Integer[] ADMINISTRATORS_LOOK = {401, 403, 403, 403, 403, 403, 404};
    private static final Integer[] CASEWORKERS_TRY = {401, 422, 422, 403, 403, 403, 403};
    private static final Integer[] IMPORTERS_LOOK = {401, 403, 404, 403, 403, 403, 404};

    /** Method and address as declared; an address to ask; and the status for each of {@link #WHO}. */
    private static final List<Row> ROWS = List.of(
            row("GET /", "/", 303, 200, 200, 200, 200, 200, 200),
            row("GET /audit/log", "/audit/log", 303, 403, 403, 403, 403, 403, 200),
            row("GET /error-page", "/error-page", 303, 404, 404, 404, 404, 404, 404),
            row("GET /login", "/login", 200, 200, 200, 200, 200, 200, 200),
            row("GET /setup", "/setup", 404, 404, 404, 404, 404, 404, 404),
            row("GET /figures/status", "/figures/status?code=FI-2023", 303, 200, 200, 403, 200, 403, 403),
            row("GET /figures/cohort", "/figures/cohort?code=FI-2023&cohort=active", 303, 200, 200, 403, 403, 403, 403),
            row("GET /figures/team", "/figures/team", 303, 403, 200, 403, 403, 403, 403),
            row("GET /figures/filters", "/figures/filters", 303, 200, 200, 403, 403, 403, 403),
            row("GET /api/queue", "/api/queue", 401, 200, 200, 403, 403, 403, 403),
            row("GET /api/queue/filters", "/api/queue/filters", 401, 200, 200, 403, 403, 403, 403),
            row("PUT /api/queue/filters/{name}", "/api/queue/filters/%20", 401, 422, 422, 403, 403, 403, 403),
            row("DELETE /api/queue/filters/{name}", "/api/queue/filters/%20", 401, 204, 204, 403, 403, 403, 403),
            row("GET /api/teams/{team}/load", "/api/teams/integration/load", 401, 403, 200, 403, 403, 403, 403),
            row("GET /initiative/list", "/initiative/list", 303, 200, 200, 200, 200, 403, 200),
            row("GET /citizen/search", "/citizen/search?q=nobody", 303, 200, 200, 200, 403, 403, 403),
            row("GET /citizen/show", "/citizen/show?ref=nobody", 303, 404, 404, 404, 403, 403, 403),
            row("GET /enrolment/screen", "/enrolment/screen?ref=nobody", 303, 404, 404, 403, 403, 403, 403),
            row("GET /enrolment/end", "/enrolment/end?ref=nobody", 303, 404, 404, 403, 403, 403, 403),
            row("GET /enrolment/annul", "/enrolment/annul?ref=nobody", 303, 404, 404, 403, 403, 403, 403),
            row("DELETE /api/enrolments/{ref}", "/api/enrolments/nobody", 401, 403, 422, 403, 403, 403, 403),
            row(
                    "DELETE /api/enrolments/{ref}/screenings/{day}",
                    "/api/enrolments/nobody/screenings/2023-09-27",
                    401,
                    422,
                    422,
                    403,
                    403,
                    403,
                    403),
            row(
                    "POST /api/enrolments/{ref}/restoration",
                    "/api/enrolments/nobody/restoration",
                    401,
                    403,
                    422,
                    403,
                    403,
                    403,
                    403),
            row("GET /enrolment/days", "/enrolment/days?ref=nobody", 303, 404, 404, 403, 403, 403, 403),
            row("GET /citizen/create", "/citizen/create", 303, 200, 200, 403, 403, 403, 403),
            row("GET /enrolment/admit", "/enrolment/admit?citizen=nobody", 303, 404, 404, 403, 403, 403, 403),
            row("POST /api/citizens", "/api/citizens", 401, 422, 422, 403, 403, 403, 403),
            row("POST /api/citizens/{ref}/enrolments", "/api/citizens/nobody/enrolments", CASEWORKERS_LOOK),
            row("GET /citizen/merge", "/citizen/merge?ref=nobody", 303, 403, 404, 403, 403, 403, 403),
            row("GET /citizen/merges", "/citizen/merges", 303, 403, 403, 403, 403, 403, 200),
            row("POST /api/citizens/{ref}/merges", "/api/citizens/nobody/merges", 401, 403, 422, 403, 403, 403, 403),
            row("GET /api/merges", "/api/merges", 401, 403, 403, 403, 403, 403, 200),
            row(
                    "POST /api/merges/{id: [0-9]{1,18}}/undoing",
                    "/api/merges/0/undoing",
                    401,
                    403,
                    403,
                    403,
                    403,
                    403,
                    422),
            row("GET /citizen/open", "/citizen/open?ref=nobody", 303, 404, 404, 403, 403, 403, 403),
            row("GET /citizen/unmask", "/citizen/unmask?ref=nobody", 303, 404, 404, 404, 403, 403, 403),
            row("GET /citizen/contact", "/citizen/contact?ref=nobody", 303, 404, 404, 404, 403, 403, 403),
            row("GET /citizen/identity", "/citizen/identity?ref=nobody", 303, 404, 404, 404, 403, 403, 403),
            row("GET /api/citizens/{ref}/identity", "/api/citizens/nobody/identity", 401, 404, 404, 403, 403, 403, 403),
            row("PUT /api/citizens/{ref}/identity", "/api/citizens/nobody/identity", 401, 404, 404, 403, 403, 403, 403),
            row("GET /citizen/goal", "/citizen/goal?ref=nobody", 303, 404, 404, 404, 403, 403, 403),
            row("GET /api/citizens/{ref}/contact", "/api/citizens/nobody/contact", 401, 404, 404, 404, 403, 403, 403),
            row("PUT /api/citizens/{ref}/contact", "/api/citizens/nobody/contact", 401, 404, 404, 403, 403, 403, 403),
            row("GET /api/citizens/{ref}/own-data.pdf", "/api/citizens/nobody/own-data.pdf", CASEWORKERS_LOOK),
            row("GET /api/citizens/{ref}/goal", "/api/citizens/nobody/goal", 401, 404, 404, 404, 403, 403, 403),
            row("PUT /api/citizens/{ref}/goal", "/api/citizens/nobody/goal", 401, 404, 404, 403, 403, 403, 403),
            row("POST /api/citizens/{ref}/opening", "/api/citizens/nobody/opening", 401, 404, 404, 403, 403, 403, 403),
            row("POST /api/citizens/{ref}/unmasking", "/api/citizens/nobody/unmasking", CASEWORKERS_LOOK),
            row("GET /activity/new", "/activity/new?ref=nobody", 303, 404, 404, 404, 403, 403, 403),
            row("GET /activity/show", "/activity/show?id=nothing", 303, 404, 404, 404, 403, 403, 403),
            row("GET /activity/change", "/activity/change?id=nothing&deed=extend", 303, 404, 404, 404, 403, 403, 403),
            row("GET /api/enrolments/{ref}/activities", "/api/enrolments/nobody/activities", CONSULTANTS_LOOK_TOO),
            row("POST /api/enrolments/{ref}/activities", "/api/enrolments/nobody/activities", CONSULTANTS_LOOK_TOO),
            row("GET /api/activities/{id}", "/api/activities/nothing", 401, 404, 404, 404, 403, 403, 403),
            row("PUT /api/activities/{id}", "/api/activities/nothing", 401, 404, 404, 404, 403, 403, 403),
            row("DELETE /api/activities/{id}", "/api/activities/nothing", 401, 422, 422, 422, 403, 403, 403),
            row("GET /api/companies", "/api/companies?q=x", 401, 200, 200, 200, 403, 403, 403),
            row("GET /api/companies/{cvr}", "/api/companies/00000000", 401, 404, 404, 404, 403, 403, 403),
            row("PUT /api/companies/{cvr}", "/api/companies/00000000", 401, 422, 422, 422, 403, 403, 403),
            row("GET /api/openapi.yaml", "/api/openapi.yaml", 401, 200, 200, 200, 200, 200, 200),
            row("GET /api/citizens", "/api/citizens?name=x", 401, 200, 200, 200, 403, 403, 403),
            row("POST /api/citizens/search", "/api/citizens/search", 401, 200, 200, 200, 403, 403, 403),
            row("GET /api/citizens/{ref}", "/api/citizens/nobody", 401, 404, 404, 404, 403, 403, 403),
            row("GET /api/enrolments/{ref}", "/api/enrolments/nobody", 401, 404, 404, 404, 403, 403, 403),
            row("POST /api/enrolments/{ref}/screenings", "/api/enrolments/nobody/screenings", CASEWORKERS_TRY),
            row("GET /enrolment/corrections", "/enrolment/corrections", 303, 200, 200, 200, 403, 403, 403),
            row("GET /enrolment/correction", "/enrolment/correction?id=nothing", 303, 404, 404, 404, 403, 403, 403),
            row("GET /api/corrections", "/api/corrections", 401, 200, 200, 200, 403, 403, 403),
            row("GET /api/corrections/waiting", "/api/corrections/waiting", 401, 403, 200, 403, 403, 403, 403),
            row("GET /api/corrections/{id}", "/api/corrections/nothing", CONSULTANTS_LOOK_TOO),
            row("PUT /api/corrections/{id}", "/api/corrections/nothing", CONSULTANTS_LOOK_TOO),
            row(
                    "GET /api/initiatives/{code}/reported",
                    "/api/initiatives/FI-2023/reported",
                    401,
                    200,
                    200,
                    200,
                    200,
                    403,
                    200),
            row(
                    "PUT /api/initiatives/{code}/reported",
                    "/api/initiatives/x/reported",
                    401,
                    403,
                    404,
                    403,
                    404,
                    403,
                    403),
            row("GET /enrolment/second-scorings", "/enrolment/second-scorings", 303, 200, 200, 403, 403, 403, 403),
            row(
                    "GET /enrolment/second-scoring",
                    "/enrolment/second-scoring?id=nothing",
                    303,
                    404,
                    404,
                    403,
                    403,
                    403,
                    403),
            row("PUT /api/second-scorings", "/api/second-scorings", 401, 403, 200, 403, 403, 403, 403),
            row("GET /api/second-scorings", "/api/second-scorings", 401, 200, 200, 403, 403, 403, 403),
            row("POST /api/second-scorings/{id}/score", "/api/second-scorings/nothing/score", CASEWORKERS_LOOK),
            row("GET /enrolment/pool", "/enrolment/pool?initiative=FI-2023", 303, 200, 200, 403, 403, 403, 403),
            row("GET /enrolment/refer", "/enrolment/refer?citizen=nobody", 303, 404, 404, 403, 403, 403, 403),
            row("GET /enrolment/referral", "/enrolment/referral?id=nothing", 303, 404, 404, 403, 403, 403, 403),
            row("GET /api/initiatives/{code}/pool", "/api/initiatives/FI-2023/pool", 401, 200, 200, 403, 403, 403, 403),
            row("POST /api/initiatives/{code}/pool", "/api/initiatives/FI-2023/pool", CASEWORKERS_TRY),
            row(
                    "PUT /api/initiatives/{code}/pool/places",
                    "/api/initiatives/nothing/pool/places",
                    401,
                    403,
                    404,
                    403,
                    403,
                    403,
                    403),
            row("GET /api/referrals/{id}", "/api/referrals/nothing", 401, 404, 404, 403, 403, 403, 403),
            row("PUT /api/referrals/{id}", "/api/referrals/nothing", 401, 404, 404, 403, 403, 403, 403),
            row("GET /enrolment/indicators", "/enrolment/indicators?ref=nobody", 303, 404, 404, 403, 403, 403, 403),
            row("GET /api/enrolments/{ref}/indicators", "/api/enrolments/nobody/indicators", CASEWORKERS_LOOK),
            row(
                    "GET /api/enrolments/{ref}/indicators/{day: [0-9]{4}-[0-9]{2}-[0-9]{2}}",
                    "/api/enrolments/nobody/indicators/2025-03-03", CASEWORKERS_LOOK),
            row("POST /api/enrolments/{ref}/indicators", "/api/enrolments/nobody/indicators", CASEWORKERS_LOOK),
            row("PUT /api/enrolments/{ref}/indicators", "/api/enrolments/nobody/indicators", CASEWORKERS_LOOK),
            row("POST /api/initiatives/{code}/indicators", "/api/initiatives/nothing/indicators", ADMINISTRATORS_LOOK),
            row("GET /enrolment/note", "/enrolment/note?ref=nobody", 303, 404, 404, 403, 403, 403, 403),
            row("GET /enrolment/follow-ups", "/enrolment/follow-ups", 303, 200, 200, 403, 403, 403, 403),
            row("GET /enrolment/follow-up", "/enrolment/follow-up?ref=nobody", 303, 404, 404, 403, 403, 403, 403),
            row("GET /api/follow-ups", "/api/follow-ups", 401, 200, 200, 403, 403, 403, 403),
            row("GET /api/enrolments/{ref}/notes", "/api/enrolments/nobody/notes", 401, 404, 404, 404, 403, 403, 403),
            row("POST /api/enrolments/{ref}/notes", "/api/enrolments/nobody/notes", 401, 404, 404, 403, 403, 403, 403),
            row("GET /api/enrolments/{ref}/notes/{note}", "/api/enrolments/nobody/notes/0", CONSULTANTS_LOOK_TOO),
            row("PUT /api/enrolments/{ref}/notes/{note}", "/api/enrolments/nobody/notes/0", CASEWORKERS_LOOK),
            row("GET /api/enrolments/{ref}/follow-ups", "/api/enrolments/nobody/follow-ups", CONSULTANTS_LOOK_TOO),
            row(
                    "GET /api/enrolments/{ref}/follow-ups/{weeks: [0-9]{1,3}}",
                    "/api/enrolments/nobody/follow-ups/13",
                    CONSULTANTS_LOOK_TOO),
            row(
                    "POST /api/enrolments/{ref}/follow-ups/{weeks: [0-9]{1,3}}",
                    "/api/enrolments/nobody/follow-ups/13",
                    CASEWORKERS_LOOK),
            row(
                    "PUT /api/enrolments/{ref}/follow-ups/{weeks: [0-9]{1,3}}",
                    "/api/enrolments/nobody/follow-ups/13",
                    CASEWORKERS_LOOK),
            row(
                    "PUT /api/enrolments/{ref}/screenings/{day}",
                    "/api/enrolments/nobody/screenings/2025-03-03",
                    CASEWORKERS_TRY),
            row("POST /api/enrolments/{ref}/end", "/api/enrolments/nobody/end", 401, 404, 404, 403, 403, 403, 403),
            row("DELETE /api/enrolments/{ref}/end", "/api/enrolments/nobody/end", 401, 422, 422, 403, 403, 403, 403),
            row("PUT /api/enrolments/{ref}/days", "/api/enrolments/nobody/days", 401, 422, 422, 403, 403, 403, 403),
            row(
                    "GET /api/initiatives/{code}/status.{format:html|pdf|docx}",
                    "/api/initiatives/FI-2023/status.html",
                    401,
                    403,
                    200,
                    403,
                    200,
                    403,
                    403),
            row("GET /exchange/import", "/exchange/import", 303, 403, 200, 403, 403, 403, 200),
            row("GET /exchange/job", "/exchange/job?id=0", 303, 403, 404, 403, 403, 403, 404),
            row(
                    "GET /exchange/preview",
                    "/exchange/preview?kind=citizens&upload=nothing",
                    303,
                    403,
                    404,
                    403,
                    403,
                    403,
                    404),
            row("GET /exchange/bulk", "/exchange/bulk?action=track", 303, 200, 200, 403, 403, 403, 403),
            row("GET /exchange/bulk-change", "/exchange/bulk-change?id=nothing", 303, 404, 404, 403, 403, 403, 403),
            row("POST /api/bulk-changes", "/api/bulk-changes", 401, 422, 422, 403, 403, 403, 403),
            row("GET /api/bulk-changes/{id}", "/api/bulk-changes/nothing", 401, 404, 404, 403, 403, 403, 403),
            row("POST /api/bulk-changes/{id}/undo", "/api/bulk-changes/x/undo", 401, 404, 404, 403, 403, 403, 403),
            row("GET /api/imports", "/api/imports", 401, 403, 200, 403, 403, 403, 200),
            row("GET /api/imports/{id: [0-9]{1,18}}", "/api/imports/0", 401, 403, 404, 403, 403, 403, 404),
            row("GET /api/imports/{id: [0-9]{1,18}}/errors.csv", "/api/imports/0/errors.csv", IMPORTERS_LOOK),
            row("POST /api/imports/{kind}", "/api/imports/nothing", 401, 403, 404, 403, 403, 403, 404),
            row("GET /access/teams", "/access/teams", 303, 403, 403, 403, 403, 403, 200),
            row("GET /access/users", "/access/users", 303, 403, 403, 403, 403, 403, 200),
            row("GET /access/user", "/access/user?name=nobody", 303, 403, 403, 403, 403, 403, 404),
            row("GET /access/tokens", "/access/tokens?name=nobody", 303, 403, 403, 403, 403, 403, 404),
            row("GET /initiative/edit", "/initiative/edit", 303, 403, 403, 403, 403, 403, 200),
            row("GET /api/teams", "/api/teams", 401, 403, 403, 403, 403, 403, 200),
            row("PUT /api/teams/{code}", "/api/teams/x", 401, 403, 403, 403, 403, 403, 422),
            row("GET /api/users", "/api/users", 401, 403, 403, 403, 403, 403, 200),
            row("GET /api/users/{name}", "/api/users/nobody", 401, 403, 403, 403, 403, 403, 404),
            row("PUT /api/users/{name}", "/api/users/nobody", 401, 403, 403, 403, 403, 403, 422),
            row("GET /api/users/{name}/tokens", "/api/users/nobody/tokens", 401, 403, 403, 403, 403, 403, 404),
            row("PUT /api/users/{name}/tokens/{label}", "/api/users/nobody/tokens/x", ADMINISTRATORS_LOOK),
            row("DELETE /api/users/{name}/tokens/{label}", "/api/users/nobody/tokens/x", ADMINISTRATORS_LOOK),
            row("PUT /api/initiatives/{code}", "/api/initiatives/x", 401, 403, 403, 403, 403, 403, 422),
            row("GET /api/audit", "/api/audit", 401, 403, 403, 403, 403, 403, 200),
            row("GET /api/initiatives", "/api/initiatives", 401, 200, 200, 200, 200, 403, 200),
            row("GET /api/initiatives/{code}", "/api/initiatives/FI-2023", 401, 200, 200, 200, 200, 403, 200),
            row(
                    "GET /api/initiatives/{code}/status",
                    "/api/initiatives/FI-2023/status",
                    401,
                    200,
                    200,
                    403,
                    200,
                    403,
                    403),
            row(
                    "GET /api/initiatives/{code}/cohorts/{cohort}",
                    "/api/initiatives/FI-2023/cohorts/active",
                    401,
                    200,
                    200,
                    403,
                    403,
                    403,
                    403),
            row(
                    "POST /activity/change/save",
                    "/activity/change/save?id=nothing&deed=extend",
                    303,
                    404,
                    404,
                    404,
                    403,
                    403,
                    403),
            row("POST /activity/new/save", "/activity/new/save?ref=nobody", 303, 404, 404, 404, 403, 403, 403),
            row("POST /access/tokens/save", "/access/tokens/save?name=nobody", 303, 403, 403, 403, 403, 403, 404),
            row("POST /access/teams/save", "/access/teams/save", 303, 403, 403, 403, 403, 403, 422),
            row("POST /access/user/save", "/access/user/save?name=nobody", 303, 403, 403, 403, 403, 403, 404),
            row("POST /figures/filters/save", "/figures/filters/save", 303, 422, 422, 403, 403, 403, 403),
            row("POST /enrolment/pool/save", "/enrolment/pool/save", 303, 403, 404, 403, 403, 403, 403),
            row("POST /exchange/bulk/save", "/exchange/bulk/save", 303, 422, 422, 403, 403, 403, 403),
            row(
                    "POST /exchange/bulk-change/save",
                    "/exchange/bulk-change/save?id=nothing",
                    303,
                    404,
                    404,
                    403,
                    403,
                    403,
                    403),
            row("POST /initiative/edit/save", "/initiative/edit/save", 303, 403, 403, 403, 403, 403, 422),
            row("POST /citizen/contact/save", "/citizen/contact/save?ref=nobody", 303, 404, 404, 403, 403, 403, 403),
            row("POST /citizen/open/save", "/citizen/open/save?ref=nobody", 303, 404, 404, 403, 403, 403, 403),
            row("POST /citizen/merges/save", "/citizen/merges/save", 303, 403, 403, 403, 403, 403, 422),
            row("POST /citizen/create/save", "/citizen/create/save", 303, 422, 422, 403, 403, 403, 403),
            row("POST /citizen/goal/save", "/citizen/goal/save?ref=nobody", 303, 404, 404, 403, 403, 403, 403),
            row("POST /citizen/merge/save", "/citizen/merge/save?ref=nobody", 303, 403, 404, 403, 403, 403, 403),
            row("POST /citizen/unmask/save", "/citizen/unmask/save?ref=nobody", 303, 404, 404, 403, 403, 403, 403),
            row("POST /enrolment/days/save", "/enrolment/days/save?ref=nobody", 303, 404, 404, 403, 403, 403, 403),
            row("POST /enrolment/end/save", "/enrolment/end/save?ref=nobody", 303, 404, 404, 403, 403, 403, 403),
            row(
                    "POST /enrolment/indicators/save",
                    "/enrolment/indicators/save?ref=nobody",
                    303,
                    404,
                    404,
                    403,
                    403,
                    403,
                    403),
            row(
                    "POST /enrolment/referral/save",
                    "/enrolment/referral/save?id=nothing",
                    303,
                    404,
                    404,
                    403,
                    403,
                    403,
                    403),
            row(
                    "POST /enrolment/refer/save",
                    "/enrolment/refer/save?citizen=nobody",
                    303,
                    404,
                    404,
                    403,
                    403,
                    403,
                    403),
            row("POST /enrolment/note/save", "/enrolment/note/save?ref=nobody", 303, 404, 404, 403, 403, 403, 403),
            row("POST /enrolment/follow-ups/save", "/enrolment/follow-ups/save", 303, 422, 422, 403, 403, 403, 403),
            row(
                    "POST /enrolment/follow-up/save",
                    "/enrolment/follow-up/save?ref=nobody",
                    303,
                    404,
                    404,
                    403,
                    403,
                    403,
                    403),
            row("POST /enrolment/screen/save", "/enrolment/screen/save?ref=nobody", 303, 404, 404, 403, 403, 403, 403),
            row(
                    "POST /enrolment/admit/save",
                    "/enrolment/admit/save?citizen=nobody",
                    303,
                    404,
                    404,
                    403,
                    403,
                    403,
                    403),
            row("POST /enrolment/end/cancel", "/enrolment/end/cancel?ref=nobody", 303, 404, 404, 403, 403, 403, 403),
            row("POST /access/tokens/revoke", "/access/tokens/revoke?name=nobody", 303, 403, 403, 403, 403, 403, 404),
            row(
                    "POST /citizen/identity/save",
                    "/citizen/identity/save?ref=nobody&protectedIdentity=no",
                    303,
                    404,
                    404,
                    403,
                    403,
                    403,
                    403),
            row("POST /enrolment/annul/save", "/enrolment/annul/save?ref=nobody", 303, 403, 404, 403, 403, 403, 403),
            row(
                    "POST /enrolment/correction/save",
                    "/enrolment/correction/save?id=nothing&decision=approve",
                    303,
                    403,
                    404,
                    403,
                    403,
                    403,
                    403),
            row(
                    "POST /enrolment/second-scoring/save",
                    "/enrolment/second-scoring/save?id=nothing",
                    303,
                    404,
                    404,
                    403,
                    403,
                    403,
                    403),
            row(
                    "POST /enrolment/second-scorings/save",
                    "/enrolment/second-scorings/save",
                    303,
                    403,
                    303,
                    403,
                    403,
                    403,
                    403),
            row("POST /figures/status/save", "/figures/status/save?code=nothing", 303, 403, 404, 403, 404, 403, 403),
            row("POST /sign-in", "/sign-in", 303, 303, 303, 303, 303, 303, 303),
            row("POST /sign-out", "/sign-out", 303, 303, 303, 303, 303, 303, 303),
            row("POST /setup-first", "/setup-first", 404, 404, 404, 404, 404, 404, 404),
            row("POST /draft/discard", "/draft/discard", 303, 404, 404, 404, 404, 404, 404),
            row("GET /error", "/error", 303, 404, 404, 404, 404, 404, 404),
            row("POST /error", "/error", 303, 404, 404, 404, 404, 404, 404),
            row("GET /exchange/errors.csv", "/exchange/errors.csv?id=0", 303, 403, 404, 403, 403, 403, 404),
            row("GET /exchange/example.csv", "/exchange/example.csv?kind=citizens", 303, 403, 200, 403, 403, 403, 200),
            row("POST /exchange/check", "/exchange/check?kind=citizens", 303, 403, 200, 403, 403, 403, 200),
            row(
                    "POST /exchange/start",
                    "/exchange/start?kind=citizens&upload=nothing",
                    303,
                    403,
                    404,
                    403,
                    403,
                    403,
                    404),
            row("POST /citizen/find", "/citizen/find?sought=123456", 303, 200, 200, 200, 403, 403, 403),
            row("GET /citizen/find", "/citizen/find", 303, 303, 303, 303, 303, 303, 303));

    private record Row(String declared, String address, List<Integer> statuses) {

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

    private static Row row(String declared, String address, Integer... statuses) {
        return new Row(declared, address, List.of(statuses));
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
