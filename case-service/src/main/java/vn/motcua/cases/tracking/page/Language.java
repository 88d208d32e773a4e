package vn.motcua.cases.tracking.page;

import java.util.List;
import java.util.Locale;

import jakarta.ws.rs.core.UriInfo;

/**
 * The language of a page. It stands in the address, as {@code lang}, and the browser's is not asked: many a browser in Vietnam
 * speaks English to people who do not.
 */
enum Language {

    VIETNAMESE("vi"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    static Language of(UriInfo uri) {
        List<String> asked = uri.getQueryParameters().getOrDefault("lang", List.of());
        return asked.equals(List.of(ENGLISH.tag)) ? ENGLISH : VIETNAMESE;
    }

    String tag() {
        return tag;
    }

    Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    Language other() {
        return this == VIETNAMESE ? ENGLISH : VIETNAMESE;
    }
}
