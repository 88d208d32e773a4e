package vn.motcua.cases.printing;

import java.time.Instant;
import java.util.List;

import vn.motcua.cases.catalogue.ProcedureTerms;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.HistoryEntry;
import vn.motcua.cases.life.SubmittedDocument;
import vn.motcua.cases.life.SubmittedDocument.Form;
import vn.motcua.cases.life.Term;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.ProcedureVersionPublished.RequiredDocument;
import vn.motcua.workingtime.TimeLimit;

/**
 * What form 01 says.
 *
 * @param subject what is asked, in the applicant's words; may be null
 * @param limit the statutory time in words; null where the law sets none
 * @param dueAt what was promised at acceptance, whatever happened to the date since; null where the law sets no limit
 * @param collectedAt where the result is handed over
 * @param pin the second factor of public tracking; null for a case from before there was one
 */
public record ReceiptForm(Owner owner, String procedure, String subject, String channel, List<Document> documents, String limit,
        Instant receivedAt, Instant dueAt, String collectedAt, String pin) {

    /** A document that was handed in, and in which shape. */
    public record Document(String name, Form form) {

        public boolean isOriginal() {
            return form == Form.ORIGINAL;
        }

        public boolean isCertified() {
            return form == Form.CERTIFIED_COPY;
        }

        public boolean isPhoto() {
            return form == Form.PHOTO;
        }

        public boolean isDigital() {
            return form == Form.DIGITISED || form == Form.REUSED || form == Form.NATIONAL_DATABASE;
        }
    }

    static ReceiptForm of(Case subject, HistoryEntry acceptance, ProcedureTerms terms, String collectedAt) {
        return new ReceiptForm(Owner.of(subject.applicant()), terms.name(), subject.subject(), channel(subject.channel()),
                subject.documents().stream().map(document -> new Document(name(document, terms), document.form())).toList(),
                limit(subject.term()), acceptance.at(), acceptance.dueAt(), collectedAt, subject.lookupPin());
    }

    public long originals() {
        return documents.stream().filter(Document::isOriginal).count();
    }

    public long certified() {
        return documents.stream().filter(Document::isCertified).count();
    }

    public long photos() {
        return documents.stream().filter(Document::isPhoto).count();
    }

    public long digital() {
        return documents.stream().filter(Document::isDigital).count();
    }

    static String channel(Channel channel) {
        return switch (channel) {
            case COUNTER -> "Trực tiếp";
            case ONLINE -> "Trực tuyến";
            case POSTAL -> "Bưu chính công ích";
        };
    }

    private static String name(SubmittedDocument document, ProcedureTerms terms) {
        return terms.requiredDocuments().stream().filter(required -> required.code().equals(document.code()))
                .map(RequiredDocument::name).findFirst().orElse(document.code());
    }

    private static String limit(Term term) {
        if (!term.hasLimit()) {
            return null;
        }
        TimeLimit limit = term.limit();
        String value = limit.value() == null ? "" : limit.value().toPlainString().replace('.', ',');
        return switch (limit.unit()) {
            case WORKING_HOURS -> value + " giờ làm việc";
            case WORKING_DAYS -> value + " ngày làm việc";
            case CALENDAR_DAYS -> value + " ngày";
            case CLOCK_HOURS -> value + " giờ";
            case SAME_DAY -> "trong ngày làm việc";
        };
    }
}
