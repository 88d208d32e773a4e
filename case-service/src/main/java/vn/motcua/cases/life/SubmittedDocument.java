package vn.motcua.cases.life;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.contracts.cases.DocumentCounts;

/**
 * A document that was handed in, or that need not be handed in again. What does not apply is absent.
 *
 * @param code the code the procedure version gives the required document
 * @param reusedFrom of a REUSED one: the code of the owner's earlier case that has it
 * @param reusedDocument of a REUSED one: its code in that case, where it is another; {@code KQ} for that case's result
 * @param takenFrom of a NATIONAL_DATABASE one: the database's code ({@code MaCSDL} of the national wire)
 * @param validUntil the last day on which the document is good, where it says one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubmittedDocument(@NotBlank @Size(max = 50) String code, @NotNull Form form, @Size(max = 80) String reusedFrom,
        @Size(max = 50) String reusedDocument, @Size(min = 1, max = 50) String takenFrom, LocalDate validUntil) {

    /** A document that is there itself. */
    public SubmittedDocument(String code, Form form) {
        this(code, form, null, null, null, null);
    }

    /** Its code in the case that it is reused from. */
    public String codeThere() {
        return reusedDocument == null ? code : reusedDocument;
    }

    /** How many came in each form; null for none at all. */
    static DocumentCounts counted(List<SubmittedDocument> documents) {
        if (documents.isEmpty()) {
            return null;
        }
        int[] counts = new int[Form.values().length];
        documents.forEach(document -> counts[document.form().ordinal()]++);
        return new DocumentCounts(orNull(counts, Form.ORIGINAL), orNull(counts, Form.CERTIFIED_COPY),
                orNull(counts, Form.PHOTO), orNull(counts, Form.DIGITISED), orNull(counts, Form.REUSED),
                orNull(counts, Form.NATIONAL_DATABASE));
    }

    private static Integer orNull(int[] counts, Form form) {
        int count = counts[form.ordinal()];
        return count == 0 ? null : count;
    }

    /** The shape it came in: form 01 tells original, certified copy and photo apart. */
    public enum Form {
        ORIGINAL,
        CERTIFIED_COPY,
        PHOTO,
        DIGITISED,
        /** Digitised in an earlier case of the same owner. */
        REUSED,
        /** Read from a national database, so that nothing is handed in. */
        NATIONAL_DATABASE
    }
}
