package vn.motcua.cases.tracking.page;

/**
 * What every page has around its content.
 *
 * @param lang the language's tag
 * @param self the address of the tracking page in this language
 * @param other the address of the same page in the other language
 * @param otherLang the other language's tag
 * @param style the address of the stylesheet
 * @param authority whose page it is; may be null
 * @param contact where people may ask; may be null
 */
public record Frame(String lang, String self, String other, String otherLang, String style, String authority, String contact) {
}
