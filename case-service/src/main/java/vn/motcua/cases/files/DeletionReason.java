package vn.motcua.cases.files;

/** Why a file was deleted. A word and no sentence: it travels in an address, where nobody's data may stand. */
public enum DeletionReason {
    WRONG_FILE,
    UNREADABLE,
    REPLACED,
    ASKED_BY_APPLICANT
}
