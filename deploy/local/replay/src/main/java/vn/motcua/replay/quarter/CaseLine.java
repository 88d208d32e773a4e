package vn.motcua.replay.quarter;

import java.util.List;

import vn.motcua.contracts.cases.StepKind;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.replay.province.ProcedureBody;

/** A case as its source system sends it: one line of the import. */
record CaseLine(String sourceSystem, String sourceId, String code, String procedureCode, String receivingUnit, Channel channel,
        Applicant applicant, List<Document> documents, List<StepLine> timeline) {

    private static final List<String> PAPER = List.of("ORIGINAL", "CERTIFIED_COPY", "PHOTO");

    /** Plainly invented people and businesses. */
    record Applicant(String name, String type, String identityType, String identityNumber, String phone, String email) {
    }

    /** A document handed in. */
    record Document(String code, String form) {
    }

    /** A step with its instant in the province's offset. */
    record StepLine(StepKind step, String at, String unit, String toUnit, String actor, String reason, Long amountVnd,
            Boolean paidOnline, String resultNumber) {
    }

    /**
     * The line of a draft.
     *
     * @param number the case's place in the quarter, from 1
     * @param inSource its place in its source system, from 1
     * @param inDay its place among the unit's cases of the day, from 1
     */
    static CaseLine of(CaseDraft draft, int number, int inSource, int inDay) {
        String unit = draft.unit().code();
        return new CaseLine(sourceSystemOf(unit), "HS-" + Digits.padded(inSource, 6),
                unit + "-" + Digits.day(draft.submittedAt().toLocalDate()) + "-" + Digits.padded(inDay, 4),
                draft.version().code(), unit,
                draft.channel(), applicant(draft, number), documents(draft, number),
                draft.timeline().stream().map(step -> stepLine(step, number)).toList());
    }

    /** A district's own system serves its communes; the service centre has one too. */
    static String sourceSystemOf(String unit) {
        return "mot-cua-" + (unit.length() > 6 ? unit.substring(0, 6) : unit);
    }

    private static Applicant applicant(CaseDraft draft, int number) {
        List<String> kinds = draft.version().body().applicants();
        boolean business = "BUSINESS".equals(kinds.get(number % kinds.size()));
        String email = draft.channel() == Channel.ONLINE && number % 3 == 0
                ? "mau" + Digits.padded(number, 6) + "@example.invalid"
                : null;
        // No identity number in use begins with 000, and 0900 000 xxx stands for no one.
        return business
                ? new Applicant("Doanh nghiệp mẫu " + Digits.padded(number, 6), "BUSINESS", null, null, phone(number), email)
                : new Applicant("Công dân mẫu " + Digits.padded(number, 6), "CITIZEN", "CCCD", Digits.padded(number, 12),
                        phone(number), email);
    }

    private static String phone(int number) {
        return "0900 000 " + Digits.padded(number % 1000, 3);
    }

    private static List<Document> documents(CaseDraft draft, int number) {
        return draft.version().body().requiredDocuments().stream()
                .filter(document -> document.mandatory() || number % 2 == 0).map(ProcedureBody.Document::code)
                // What an applicant sends is a picture. Digitising is the office's, and of it the province published nothing.
                .map(code -> new Document(code,
                        draft.channel() == Channel.ONLINE ? "PHOTO" : PAPER.get((number + code.charAt(3)) % PAPER.size())))
                .toList();
    }

    private static StepLine stepLine(Step step, int number) {
        boolean officers = step.kind() != StepKind.REGISTERED && step.kind() != StepKind.SUPPLEMENT_SUPPLIED
                && step.kind() != StepKind.WITHDRAWN;
        return new StepLine(step.kind(), Digits.instant(step.at()), step.unit(), step.toUnit(),
                officers ? "cán bộ mẫu " + (1 + number % 7) : null, step.reason(), step.amountVnd(), step.paidOnline(),
                step.resultNumber());
    }
}
