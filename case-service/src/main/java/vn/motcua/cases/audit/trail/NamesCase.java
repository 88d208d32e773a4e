package vn.motcua.cases.audit.trail;

/** What is about one case: a view that shows it, or a request's address. */
public interface NamesCase {

    /** The case's code. */
    String code();
}
