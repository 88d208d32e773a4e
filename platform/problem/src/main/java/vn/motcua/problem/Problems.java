package vn.motcua.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Words problems for one caller. */
@ApplicationScoped
public class Problems {

    private final ProblemTexts texts;

    Problems(ProblemTexts texts) {
        this.texts = texts;
    }

    /** The answer to a refusal, in the language the caller asked for. */
    public Response answer(ProblemException refusal, HttpHeaders headers, UriInfo uri) {
        Locale language = ProblemTexts.languageOf(headers.getAcceptableLanguages());
        Problem problem = word(refusal, language, uri == null ? null : uri.getRequestUri().getRawPath());
        return Response.status(refusal.status()).type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .entity(problem).build();
    }

    /** The problem in one language; {@code instance} is the path asked for, or null. */
    public Problem word(ProblemException refusal, Locale language, String instance) {
        return new Problem("urn:motcua:problem:" + refusal.slug(), texts.text(language, refusal.slug() + ".title"),
                refusal.status(), texts.text(language, refusal.slug() + ".detail", refusal.arguments()), instance,
                entries(refusal.fieldErrors(), language), Map.copyOf(refusal.members()));
    }

    /** Wrong fields with their reasons worded; also used where a problem is one of many, as in bulk answers. */
    public List<Problem.Entry> entries(List<FieldError> errors, Locale language) {
        return errors.stream()
                .map(error -> new Problem.Entry(error.field(), texts.text(language, error.reason(), error.arguments())))
                .toList();
    }
}
