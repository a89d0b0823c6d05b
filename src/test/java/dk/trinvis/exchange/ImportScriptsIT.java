package dk.trinvis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.trinvis.exchange.ImportClient.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What scripts count on when they send files: workbooks, many errors, and the same request twice; on both databases. */
class ImportScriptsIT {

    private static final int WRONG_ROWS = 1_200;
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 7, 3);

    @ParameterizedTest
    @EnumSource
    void aWorkbookOfEachKindIsTakenInAndChangesNothingTheSecondTime(ImportServers where) throws IOException {
        ImportClient client = new ImportClient(where.server());
        for (Map.Entry<String, byte[]> file :
                workbooks("E" + where.name().charAt(0)).entrySet()) {
            Answer dry = client.send(
                    file.getKey() + "?dryRun=true", ImportClient.XLSX, BodyPublishers.ofByteArray(file.getValue()));
            assertThat(dry.status()).as(dry.body()).isEqualTo(200);
            assertThat(dry.number("accepted")).as(dry.body()).isEqualTo(1);

            Answer first = client.take(file.getKey(), ImportClient.XLSX, file.getValue());
            assertThat(first.state()).as(first.body()).isEqualTo("completed");
            assertThat(first.number("accepted")).as(first.body()).isEqualTo(1);

            Answer second = client.take(file.getKey(), ImportClient.XLSX, file.getValue());
            assertThat(second.number("unchanged")).as(second.body()).isEqualTo(1);
        }
    }

    /** As somebody fills them in: days are dates, steps and hours numbers. */
    private static Map<String, byte[]> workbooks(String name) throws IOException {
        String ref = "F" + name;
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "citizens",
                workbook("citizen_ref;cpr;name;protected", List.of("B" + name, "0181650456", "Åse Øre Prøve", "nej")));
        files.put(
                "enrolments",
                workbook(
                        "enrolment_ref;citizen_ref;initiative;first_day;caseworker",
                        List.of(ref, "B" + name, "FI-2023", FIRST_DAY, "sagsbehandler")));
        files.put(
                "screenings",
                workbook("enrolment_ref;effective_on;step;reason", List.of(ref, FIRST_DAY, 4, "Samtale; første gang")));
        files.put(
                "activities",
                workbook(
                        "enrolment_ref;type;first_day;last_day;weekly_hours",
                        List.of(ref, "small_job", FIRST_DAY, FIRST_DAY.plusDays(20), 7.5)));
        files.put(
                "track-assignments",
                workbook("enrolment_ref;track;first_day;last_day", List.of(ref, "spor-3", "10-07-2023", "")));
        return files;
    }

    private static byte[] workbook(String header, List<Object> row) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Ark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Ark1");
            String[] names = header.split(";", -1);
            for (int column = 0; column < names.length; column++) {
                sheet.value(0, column, names[column]);
                put(sheet, column, row.get(column));
            }
        }
        return file.toByteArray();
    }

    private static void put(Worksheet sheet, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(1, column, day);
            sheet.style(1, column).format("dd-mm-yyyy").set();
        } else if (value instanceof Number number) {
            sheet.value(1, column, number);
        } else {
            sheet.value(1, column, value.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aThousandErrorsAreInTheAnswerAndAllOfThemInTheFile(ImportServers where) throws IOException {
        ImportClient client = new ImportClient(where.server());
        String file = IntStream.range(0, WRONG_ROWS)
                .mapToObj(row -> "W" + row + ";12;Bo Prøve\n")
                .collect(Collectors.joining("", "citizen_ref;cpr;name\n", ""));

        Answer dry = client.dryRun("citizens", file);
        Answer begun = client.send("citizens", ImportClient.CSV, BodyPublishers.ofString(file));
        Answer real = client.over(begun.location());

        for (Answer answer : List.of(dry, real)) {
            assertThat(answer.state()).isEqualTo("rejected");
            assertThat(answer.number("rejected")).isEqualTo(WRONG_ROWS);
            JsonNode errors = new ObjectMapper().readTree(answer.body()).path("errors");
            assertThat(errors).hasSize(1_000);
            assertThat(errors.get(999).path("line").asInt()).isEqualTo(1_001);
        }
        String path = begun.location().substring(begun.location().indexOf("/api/"));
        assertThat(client.get(path + "/errors.csv").body().lines())
                .hasSize(1 + WRONG_ROWS)
                .anyMatch(line -> line.startsWith("W1199;12;Bo Prøve;"));
    }

    @ParameterizedTest
    @EnumSource
    void theSameRequestTwiceIsOneImport(ImportServers where) throws IOException {
        ImportClient client = new ImportClient(where.server());
        String name = "I" + where.name().charAt(0);
        String file = "citizen_ref;name\nB" + name + ";Bo Prøve\n";

        Answer first = client.sendOnce("citizens", "import-" + name, file);
        Answer again = client.sendOnce("citizens", "import-" + name, file);
        Answer other = client.sendOnce("citizens", "import-" + name, file + "C" + name + ";Bo Prøve\n");

        assertThat(first.status()).as(first.body()).isEqualTo(202);
        assertThat(again.status()).as(again.body()).isEqualTo(202);
        assertThat(again.location()).isEqualTo(first.location());
        assertThat(client.over(again.location()).number("accepted")).isEqualTo(1);
        assertThat(other.status()).as(other.body()).isEqualTo(422);
        assertThat(client.sendOnce("citizens", "other-" + name, file).location())
                .isNotEqualTo(first.location());
    }
}
