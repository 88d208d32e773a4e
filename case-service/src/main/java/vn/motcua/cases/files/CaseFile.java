package vn.motcua.cases.files;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import vn.motcua.cases.files.content.Content;
import vn.motcua.cases.intake.ReusedDocuments;

/**
 * A file of a case. It never changes; it may be deleted.
 *
 * @param submittedOn of its case, whose month it is stored with
 * @param documentCode of the required document that it is or is a part of, or {@link #RESULT}
 * @param type the media type that its content has
 */
public record CaseFile(UUID id, UUID caseId, LocalDate submittedOn, String documentCode, String name, String type,
        Content content, Instant uploadedAt, String uploadedBy) {

    /** The document code under which results are filed ({@code kết quả}); no required document bears it. */
    public static final String RESULT = ReusedDocuments.RESULT;

    /** The same file under the code that it has in a case which reuses it. */
    CaseFile as(String code) {
        return new CaseFile(id, caseId, submittedOn, code, name, type, content, uploadedAt, uploadedBy);
    }
}
