package vn.motcua.cases.files;

import java.time.Instant;
import java.util.UUID;

/**
 * A file as those who handle its case see it.
 *
 * @param type the media type that its content has
 * @param size in bytes
 * @param sha256 of its content, 64 hexadecimal digits
 */
public record FileView(UUID id, String documentCode, String name, String type, long size, String sha256, Instant uploadedAt,
        String uploadedBy) {

    public static FileView of(CaseFile file) {
        return new FileView(file.id(), file.documentCode(), file.name(), file.type(), file.content().size(),
                file.content().sha256(), file.uploadedAt(), file.uploadedBy());
    }
}
