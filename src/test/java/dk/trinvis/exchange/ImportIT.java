package dk.trinvis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trinvis.exchange.ImportClient.Answer;
import dk.trinvis.testing.Script;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Imports over HTTP, on both databases. */
class ImportIT {

    private static final int MUCH = 200 << 20;
    private static final Pattern PROGRESS = Pattern.compile("<progress id=\"progress\" max=\"\\d+\" value=\"(\\d+)\"");
    private static final String STATUS = "/api/initiatives/FI-2023/status?asOf=2023-08-15";

    @ParameterizedTest
    @EnumSource
    void aFileOfEachKindIsTakenInAndChangesNothingTheSecondTime(ImportServers where) throws Exception {
        String name = "K" + where.name().charAt(0);
        List<String[]> files = List.of(
                new String[] {"citizens", "citizen_ref;cpr;name;protected\nB" + name + ";0181650123;Bo Prøve;nej\n"},
                new String[] {
                    "enrolments",
                    "enrolment_ref;citizen_ref;initiative;first_day;last_day;end_reason;caseworker\n"
                            + ("F" + name + ";B" + name + ";FI-2023;01-07-2023;31-07-2023;employment;sagsbehandler\n")
                            + ("G" + name + ";B" + name + ";FI-2023;01-09-2023;;;\n")
                },
                new String[] {
                    "screenings",
                    "enrolment_ref,effective_on,step,reason\nF" + name + ",2023-07-01,5,\"ny, i alt\"\nF" + name
                            + ",2023-07-20,3,\n"
                },
                new String[] {
                    "activities",
                    "enrolment_ref\ttype\tfirst_day\tlast_day\tweekly_hours\tcvr\tpurpose\tnext_step\nF" + name
                            + "\twork_placement\t2023-07-03\t2023-07-28\t7,5\t\tpraktik\t\n"
                },
                new String[] {
                    "track-assignments", "enrolment_ref;track;first_day;last_day\nF" + name + ";spor-3;2023-07-10;\n"
                });
        ImportClient client = new ImportClient(where.server());
        for (String[] file : files) {
            Answer first = client.take(file[0], file[1]);
            assertThat(first.state()).as(first.body()).isEqualTo("completed");
            assertThat(first.number("accepted")).isEqualTo(first.number("total"));
        }
        Map<String, String> before = where.facts();
        for (String[] file : files) {
            Answer second = client.take(file[0], file[1]);
            assertThat(second.state()).as(second.body()).isEqualTo("completed");
            assertThat(second.number("unchanged")).isEqualTo(second.number("total"));
        }
        assertThat(where.facts()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aDryRunSaysWhatWouldHappenAndWritesNothing(ImportServers where) throws Exception {
        String name = where.enrolled();
        Map<String, String> before = where.facts();
        String file = "enrolment_ref;effective_on;step\nF" + name + ";2023-07-02;4\n";
        ImportClient client = new ImportClient(where.server());

        Answer dry = client.dryRun("screenings", file);

        assertThat(dry.status()).isEqualTo(200);
        assertThat(dry.number("accepted")).isEqualTo(1);
        assertThat(client.dryRun("screenings", file).number("accepted")).isEqualTo(1);
        assertThat(where.facts()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aCorrectionKeepsTheEarlierRecordAtTheMomentItWasKnown(ImportServers where) throws Exception {
        String name = where.enrolled();
        ImportClient client = new ImportClient(where.server());
        String header = "enrolment_ref;effective_on;step\n";
        Answer first = client.take("screenings", header + "F" + name + ";2023-07-02;5\n");
        String then = first.body().replaceAll("(?s).*\"finishedAt\":\"([^\"]+)\".*", "$1");
        String stepsThen = steps(client.get(STATUS + "&knownAt=" + then).body());

        Answer correction = client.take("screenings", header + "F" + name + ";2023-07-02;2\n");

        assertThat(correction.number("accepted")).isEqualTo(1);
        assertThat(steps(client.get(STATUS + "&knownAt=" + then).body())).isEqualTo(stepsThen);
        assertThat(steps(client.get(STATUS).body())).isNotEqualTo(stepsThen);
    }

    private static String steps(String status) {
        assertThat(status).contains("\"steps\":{");
        return status.replaceAll("(?s).*\"steps\":(\\{[^}]*}).*", "$1");
    }

    static Stream<Arguments> wrongRows() {
        return Stream.of(ImportServers.values())
                .flatMap(where -> Stream.of(
                        Arguments.of(where, "screenings", "F#;31-02-2023;4", "effective_on", "31-02-2023"),
                        Arguments.of(where, "screenings", "F#;2023-07-05;6", "step", "6"),
                        Arguments.of(where, "screenings", "F#;2023-05-01;4", "effective_on", "01-05-2023"),
                        Arguments.of(where, "screenings", "F#-no;2023-07-05;4", "enrolment_ref", ""),
                        Arguments.of(where, "screenings", "F#;2023-07-05", "", "felter"),
                        Arguments.of(
                                where,
                                "enrolments",
                                "X#;B#;FI-2023;2023-08-01;2023-07-01;employment",
                                "last_day",
                                "01-07-2023"),
                        Arguments.of(where, "enrolments", "X#;B#;FI-2023;2023-08-01;;", "first_day", "F#"),
                        Arguments.of(
                                where,
                                "enrolments",
                                "F#;B#;FI-2023;2023-07-01;2023-08-01;tired",
                                "end_reason",
                                "tired"),
                        Arguments.of(where, "enrolments", "X#;B#;NO-1;2023-08-01;;", "initiative", ""),
                        Arguments.of(where, "activities", "F#;swimming;2023-07-05", "type", "swimming"),
                        Arguments.of(where, "activities", "F#;small_job;2023-06-01", "first_day", "01-06-2023"),
                        Arguments.of(where, "track-assignments", "F#;spor-9;2023-07-05", "track", "spor-9"),
                        Arguments.of(where, "citizens", "B#;ti cifre;", "cpr", "CPR")));
    }

    @ParameterizedTest
    @MethodSource("wrongRows")
    void aWrongRowIsNamedByLineAndColumnAndNothingIsWritten(
            ImportServers where, String kind, String row, String column, String word) throws Exception {
        String name = where.enrolled();
        Map<String, String> before = where.facts();
        ImportClient client = new ImportClient(where.server());
        String file = header(kind) + row.replace("#", name) + "\n";

        for (Answer answer : List.of(client.dryRun(kind, file), client.take(kind, file))) {
            assertThat(answer.state()).as(answer.body()).isEqualTo("rejected");
            assertThat(answer.number("rejected")).isEqualTo(1);
            assertThat(answer.number("line")).isEqualTo(2);
            assertThat(answer.body()).contains("\"column\":\"" + column + "\"").contains(word.replace("#", name));
        }
        assertThat(where.facts()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void onATrackThatClosesNobodyIsPutForLonger(ImportServers where) throws Exception {
        String name = where.enrolled();
        new Script(where.server(), "teamleder")
                .put(
                        "/api/initiatives/FI-2023/tracks/kort-" + name,
                        "*",
                        "{\"title\":\"Kort\",\"firstTargetStep\":1,\"lastTargetStep\":5,\"from\":\"2023-07-01\","
                                + "\"lastDay\":\"2023-08-31\",\"reason\":\"Prøve\"}");
        ImportClient client = new ImportClient(where.server());
        String file = "enrolment_ref;track;first_day;last_day\nF" + name + ";kort-" + name + ";2023-07-05;";

        Answer open = client.dryRun("track-assignments", file + "\n");

        assertThat(open.state()).as(open.body()).isEqualTo("rejected");
        assertThat(open.body()).contains("\"column\":\"last_day\"", "31-08-2023");
        assertThat(client.dryRun("track-assignments", file + "2023-08-31\n").number("accepted"))
                .isEqualTo(1);
        assertThat(client.dryRun("track-assignments", file + "\nF" + name + ";spor-3;2023-08-01;\n")
                        .number("accepted"))
                .isEqualTo(2);
    }

    private static String header(String kind) {
        return switch (kind) {
            case "screenings" -> "enrolment_ref;effective_on;step\n";
            case "enrolments" -> "enrolment_ref;citizen_ref;initiative;first_day;last_day;end_reason\n";
            case "activities" -> "enrolment_ref;type;first_day\n";
            case "track-assignments" -> "enrolment_ref;track;first_day\n";
            default -> "citizen_ref;cpr;name\n";
        };
    }

    @ParameterizedTest
    @EnumSource
    void aKeyThatStandsTwiceIsRefusedAndNamesTheOtherLine(ImportServers where) throws Exception {
        String name = where.enrolled();
        Map<String, String> before = where.facts();
        String file = header("screenings") + "F" + name + ";2023-07-02;4\n\nF" + name + ";02-07-2023;3\n";

        Answer answer = new ImportClient(where.server(), "teamleder", "en").take("screenings", file);

        assertThat(answer.state()).isEqualTo("rejected");
        assertThat(answer.number("line")).isEqualTo(4);
        assertThat(answer.body()).contains("same key (enrolment_ref + effective_on) as line 2");
        assertThat(where.facts()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void oneWrongRowKeepsAllOthersOutAndComesBackAsAFile(ImportServers where) throws Exception {
        String name = where.enrolled();
        Map<String, String> before = where.facts();
        ImportClient client = new ImportClient(where.server());
        String file = header("screenings") + "F" + name + ";2023-07-02;4\nF" + name + ";2023-07-03;9\n";
        Answer begun = client.send("screenings", ImportClient.CSV, BodyPublishers.ofString(file));

        Answer answer = client.over(begun.location());

        assertThat(begun.status()).isEqualTo(202);
        assertThat(answer.number("accepted")).isEqualTo(1);
        assertThat(answer.number("rejected")).isEqualTo(1);
        assertThat(where.facts()).isEqualTo(before);
        String path = begun.location().substring(begun.location().indexOf("/api/"));
        assertThat(client.get(path + "/errors.csv").body())
                .startsWith("\uFEFFenrolment_ref;effective_on;step;fejl\r\nF" + name + ";2023-07-03;9;")
                .hasLineCount(2);
        assertThat(new ImportClient(where.server(), "admin", "da").get(path).status())
                .isEqualTo(200);
        assertThat(new ImportClient(where.server(), "sagsbehandler", "da")
                        .get(path)
                        .status())
                .isEqualTo(403);
        assertThat(client.get("/api/imports").body()).contains("\"state\":\"rejected\"");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLearntFromAFileAndTheRowsHandedOutAreInTheLog(ImportServers where) throws Exception {
        String name = where.enrolled();
        ImportClient client = new ImportClient(where.server());
        ImportClient administrator = new ImportClient(where.server(), "admin", "da");
        String file = header("screenings") + "F" + name + ";2023-07-02;9\n";
        client.dryRun("screenings", file);
        Answer begun = client.send("screenings", ImportClient.CSV, BodyPublishers.ofString(file));
        String path = begun.location().substring(begun.location().indexOf("/api/"));
        client.over(path);

        assertThat(administrator.get(path + "/errors.csv").status()).isEqualTo(404);
        assertThat(client.get(path + "/errors.csv").status()).isEqualTo(200);

        assertThat(administrator.get("/api/audit?kind=imported&user=teamleder").body())
                .contains("\"detail\":\"enrolments\"")
                .contains("\"detail\":\"screenings (only checked)\"")
                .contains("\"detail\":\"screenings (import " + path.replaceAll(".*/", "") + " rejected)\"");
        assertThat(administrator.get("/api/audit?kind=exported&user=teamleder").body())
                .contains("\"detail\":\"rejected rows of screenings\"", "\"resultCount\":1");
        assertThat(administrator.get("/api/audit?kind=exported&user=admin").body())
                .contains("\"rows\":[]");
    }

    /**
     * The last row keeps all others out, so that nothing of it is left for other tests. A machine that is done before anybody
     * has looked gets a longer file.
     */
    @ParameterizedTest
    @EnumSource
    void whileAFileIsOnItsWayThePageAndTheApiSayHowFar(ImportServers where) throws Exception {
        Set<Integer> byApi = new TreeSet<>();
        Set<Integer> byPage = new TreeSet<>();
        for (int rows = 20_000; (byApi.isEmpty() || byPage.isEmpty()) && rows <= 320_000; rows *= 2) {
            watch(new ImportClient(where.server()), rows, byApi, byPage);
        }

        assertThat(byApi).as("rows done while running").isNotEmpty();
        assertThat(byPage).as("rows done on the page").isNotEmpty();
    }

    /** Adds the numbers between none and all that are said while a file with so many rows is on its way. */
    private static void watch(ImportClient client, int many, Set<Integer> byApi, Set<Integer> byPage) throws Exception {
        String rows = IntStream.range(0, many)
                .mapToObj(row -> "P" + row + ";Bo Prøve\n")
                .collect(Collectors.joining("", "citizen_ref;name\n", ";Bo Prøve\n"));
        String path = client.send("citizens", ImportClient.CSV, BodyPublishers.ofString(rows))
                .location();
        path = path.substring(path.indexOf("/api/"));
        String page = "/exchange/job?id=" + path.replaceAll(".*/", "");
        for (Answer answer = client.get(path); answer.state().equals("running"); answer = client.get(path)) {
            Stream.of(answer.number("done"))
                    .filter(done -> done > 0 && done <= many)
                    .forEach(byApi::add);
            Matcher shown = PROGRESS.matcher(client.get(page).body());
            if (shown.find()) {
                Stream.of(Integer.parseInt(shown.group(1)))
                        .filter(done -> done > 0 && done <= many)
                        .forEach(byPage::add);
            }
        }
    }

    static Stream<Arguments> wrongFiles() throws IOException {
        byte[] bomb = Workbooks.workbookWith(Workbooks.SHEET, "<worksheet><sheetData>", "<row/>".repeat(100), 500_000);
        byte[] formula = Workbooks.workbook("<row r='1'>" + Workbooks.text("A1", "citizen_ref")
                + "<c r='B1'><f>1+1</f><v>2</v></c></row>" + Workbooks.GOOD_ROW);
        Charset utf16 = StandardCharsets.UTF_16;
        return Stream.of(ImportServers.values())
                .flatMap(where -> Stream.of(
                        Arguments.of(where, ImportClient.CSV, new byte[0], 422, "tom"),
                        Arguments.of(where, ImportClient.CSV, "citizen_ref;name\n".getBytes(utf16), 422, "UTF-16"),
                        Arguments.of(where, ImportClient.CSV, "citizen_ref\nB1\n".getBytes(utf16), 422, "UTF-16"),
                        Arguments.of(
                                where,
                                ImportClient.CSV,
                                "name\nBo\n".getBytes(StandardCharsets.UTF_8),
                                422,
                                "citizen_ref"),
                        Arguments.of(
                                where,
                                ImportClient.CSV,
                                "citizen_ref;name;shoe_size\nB1;Bo;44\n".getBytes(StandardCharsets.UTF_8),
                                422,
                                "shoe_size"),
                        Arguments.of(
                                where,
                                ImportClient.CSV,
                                "citizen_ref;name\n".getBytes(StandardCharsets.UTF_8),
                                422,
                                "ingen"),
                        Arguments.of(where, ImportClient.XLSX, bomb, 422, "Excel"),
                        Arguments.of(where, ImportClient.XLSX, formula, 422, "formel"),
                        Arguments.of(
                                where,
                                "application/pdf",
                                "citizen_ref;name\nB1;Bo\n".getBytes(StandardCharsets.UTF_8),
                                415,
                                "")));
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void aFileThatIsNoTableOfItsKindIsRefusedAtOnce(
            ImportServers where, String mediaType, byte[] file, int status, String word) throws Exception {
        Map<String, String> before = where.facts();
        ImportClient client = new ImportClient(where.server());

        for (String kind : List.of("citizens?dryRun=true", "citizens")) {
            Answer answer = client.send(kind, mediaType, BodyPublishers.ofByteArray(file));
            assertThat(answer.status()).as(answer.body()).isEqualTo(status);
            assertThat(answer.body()).contains("\"status\":" + status).contains(word);
        }
        assertThat(where.facts()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void twoHundredMegabytesAreRefusedWithoutBeingKept(ImportServers where) throws Exception {
        Map<String, String> before = where.facts();
        Set<Path> kept = kept(where);

        assertThat(statusOf(where, "Content-Length: " + MUCH)).isEqualTo(413);
        assertThat(statusOf(where, "Transfer-Encoding: chunked")).isEqualTo(413);

        assertThat(where.facts()).isEqualTo(before);
        assertThat(kept(where)).isEqualTo(kept);
    }

    private static Set<Path> kept(ImportServers where) throws IOException {
        try (Stream<Path> files = Files.list(where.server().data().resolve("uploads"))) {
            return files.collect(Collectors.toSet());
        }
    }

    /** Sends bytes until it gets an answer, which Java's own client reads only after the last byte. */
    private static int statusOf(ImportServers where, String length) throws IOException {
        URI address = where.server().uri("/api/imports/citizens");
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + address.getPath()
                            + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer demo-teamleder\r\n"
                            + "Content-Type: text/csv\r\n" + length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            sendUntilAnswered(socket);
            String status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(status.substring("HTTP/1.1 ".length()));
        }
    }

    /** A server that has answered may hang up; its answer can still be read. */
    private static void sendUntilAnswered(Socket socket) throws IOException {
        byte[] part = new byte[1 << 16];
        OutputStream out = socket.getOutputStream();
        try {
            for (long sent = 0; sent < MUCH && socket.getInputStream().available() == 0; sent += part.length) {
                out.write((Integer.toHexString(part.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(part);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (SocketException hungUp) {
            assertThat(socket.getInputStream().available()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKindThatDoesNotExistIsNotFound(ImportServers where) throws IOException {
        assertThat(new ImportClient(where.server())
                        .take("planets", "a;b\n1;2\n")
                        .status())
                .isEqualTo(404);
        assertThat(new ImportClient(where.server())
                        .get("/api/imports/999999999")
                        .status())
                .isEqualTo(404);
    }
}
