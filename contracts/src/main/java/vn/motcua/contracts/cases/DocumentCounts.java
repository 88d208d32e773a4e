package vn.motcua.contracts.cases;

import vn.motcua.contracts.MayBeAbsent;

/**
 * How the documents of a case came in: so many of each form. A form in which none came is absent.
 *
 * @param photo pictures and other copies that nobody certified
 * @param digitised turned into electronic documents by the office that took them in
 * @param reused digitised in an earlier case of the same owner, so that nothing was handed in
 * @param nationalDatabase read from a national database, so that nothing was handed in
 */
public record DocumentCounts(@MayBeAbsent Integer original, @MayBeAbsent Integer certifiedCopy, @MayBeAbsent Integer photo,
        @MayBeAbsent Integer digitised, @MayBeAbsent Integer reused, @MayBeAbsent Integer nationalDatabase) {
}
