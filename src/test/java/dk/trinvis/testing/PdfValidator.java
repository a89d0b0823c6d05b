package dk.trinvis.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds wrong with a PDF. */
public final class PdfValidator {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfValidator() {}

    /** Where it is not accessible (PDF/UA-1) or not to be archived (PDF/A-2a), one line each. */
    public static List<String> violations(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                .flatMap(flavour -> violations(pdf, flavour).stream())
                .toList();
    }

    private static List<String> violations(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> flavour + " " + assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .toList();
        } catch (IOException | VeraPDFException e) {
            throw new IllegalStateException(e);
        }
    }
}
