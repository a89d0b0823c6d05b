package dk.trinvis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The settings of the server that safety hangs on, and whose defaults are otherwise. */
class SettingsTest {

    private static final Document SERVER = server();

    @ParameterizedTest
    @CsvSource({
        "httpOptions, removeServerHeader, true",
        "httpOptions, MessageSizeLimit, 71303168",
        "httpOptions, readTimeout, 30s",
        "httpDispatcher, enableWelcomePage, false",
        "httpDispatcher, trustedHeaderOrigin, none",
        "remoteIp, proxies, ${TRINVIS_PROXIES}",
        "webContainer, disableXPoweredBy, true",
        "webContainer, maxFileCount, 20",
        "ssl, sslProtocol, 'TLSv1.2,TLSv1.3'",
        "ssl, enforceCipherOrder, true",
        "ssl, trustDefaultCerts, true",
        "httpSession, cookieHttpOnly, true",
        "httpSession, cookieSameSite, Lax",
        "httpSession, allowOverflow, false",
        "httpSession, idLength, 32",
        "httpSession, invalidationTimeout, 20m",
        "webAppSecurity, postParamSaveMethod, None",
        "webAppSecurity, trackLoggedOutSSOCookies, true",
        "webAppSecurity, logoutOnHttpSessionExpire, true",
        "webAppSecurity, ssoRequiresSSL, true",
        "ltpa, keysPassword, ${keystore_password}",
        "authentication, cacheEnabled, false",
        "dataSource, isolationLevel, TRANSACTION_READ_COMMITTED",
        "dataSource, syncQueryTimeoutWithTransactionTimeout, true",
        "transaction, acceptHeuristicHazard, false",
        "logging, suppressSensitiveTrace, true",
        "config, updateTrigger, disabled",
        "applicationMonitor, dropinsEnabled, false"
    })
    void theServerIsSetAsItMustBe(String element, String attribute, String value) {
        assertThat(elements(element))
                .singleElement()
                .satisfies(found -> assertThat(found.getAttribute(attribute)).isEqualTo(value));
    }

    @ParameterizedTest
    @CsvSource({"demo.default, off", "cookie.name.default, __Host-trinvis", "cookie.secure.default, true"})
    void whatNobodySetsIsSafe(String variable, String value) {
        assertThat(elements("variable"))
                .filteredOn(found -> found.getAttribute("name").equals(variable))
                .singleElement()
                .satisfies(
                        found -> assertThat(found.getAttribute("defaultValue")).isEqualTo(value));
    }

    @Test
    void noFeatureWithAKnownHoleIsOn() {
        assertThat(elements("feature").stream().map(Element::getTextContent).toList())
                .contains("appSecurity-5.0", "transportSecurity-1.0")
                .noneMatch(
                        feature -> feature.matches("(mpOpenAPI|restConnector|apiDiscovery|samlWeb|localConnector)-.*"));
    }

    @Test
    void everyPageIsMadeFromTheTemplateThatKeepsNoState() throws IOException {
        Path pages = Path.of("src/main/webapp");
        try (Stream<Path> files = Files.walk(pages)) {
            List<Path> views = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> read(file).contains("<f:view "))
                    .toList();

            assertThat(views).containsExactly(pages.resolve("WEB-INF/templates/page.xhtml"));
            assertThat(read(views.get(0))).contains("<f:view transient=\"true\"");
        }
    }

    private static List<Element> elements(String name) {
        NodeList found = SERVER.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document server() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Path.of("server.xml").toFile());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
