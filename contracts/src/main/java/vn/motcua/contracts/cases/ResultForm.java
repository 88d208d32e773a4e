package vn.motcua.contracts.cases;

/** What the result of a case exists as. */
public enum ResultForm {
    PAPER,
    /** Issued on paper, and turned into a file afterwards. */
    DIGITISED,
    /** Issued as an electronic document. */
    ELECTRONIC
}
