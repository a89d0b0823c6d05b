package dk.trinvis.committee;

import dk.trinvis.common.Coded;
import dk.trinvis.common.paper.HtmlPaper;
import dk.trinvis.common.paper.Paper;
import dk.trinvis.common.paper.PdfPaper;
import java.nio.charset.StandardCharsets;

/** What a paper can be written as. */
public enum PaperFormat implements Coded {
    HTML("text/html;charset=UTF-8", "inline") {
        @Override
        public byte[] write(Paper paper) {
            return HtmlPaper.page(paper, STYLESHEET, ICON).getBytes(StandardCharsets.UTF_8);
        }
    },
    PDF("application/pdf", "attachment") {
        @Override
        public byte[] write(Paper paper) {
            return PdfPaper.of(paper);
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "attachment") {
        @Override
        public byte[] write(Paper paper) {
            return WordPaper.of(paper);
        }
    };

    private static final String STYLESHEET = "/resources/trinvis/paper.css";
    private static final String ICON = "/resources/trinvis/favicon.svg";

    private final String mediaType;
    private final String disposition;

    PaperFormat(String mediaType, String disposition) {
        this.mediaType = mediaType;
        this.disposition = disposition;
    }

    public abstract byte[] write(Paper paper);

    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser shows it or keeps it, with the name that it keeps it under. */
    public String disposition(String fileName) {
        return disposition + "; filename=\"" + fileName + "\"";
    }
}
