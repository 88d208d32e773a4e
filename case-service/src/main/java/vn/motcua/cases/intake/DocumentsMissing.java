package vn.motcua.cases.intake;

import java.util.List;
import java.util.stream.Collectors;

import vn.motcua.contracts.catalog.ProcedureVersionPublished.RequiredDocument;
import vn.motcua.problem.ProblemException;

/** A case cannot be accepted without its mandatory documents (422); the answer lists them for form 02. */
public class DocumentsMissing extends ProblemException {

    public DocumentsMissing(List<RequiredDocument> missing) {
        super(422, "documents-missing", missing.stream().map(RequiredDocument::name).collect(Collectors.joining("; ")));
        with("missing", missing.stream().map(document -> new Missing(document.code(), document.name())).toList());
    }

    /** A missing document by code and name. */
    public record Missing(String code, String name) {
    }
}
