package dk.trinvis.committee;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All attachments of an item, in their order. */
public record AgendaAttachmentsEntry(@Nullable List<AgendaAttachmentEntry> attachments) {

    List<AgendaAttachmentEntry> wanted() {
        return Objects.requireNonNullElse(attachments, List.<AgendaAttachmentEntry>of()).stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
