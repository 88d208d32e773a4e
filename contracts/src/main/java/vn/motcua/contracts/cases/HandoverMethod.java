package vn.motcua.contracts.cases;

/** How a result reached its applicant. */
public enum HandoverMethod {
    IN_PERSON,
    ELECTRONIC,
    /** By the public postal service. */
    POSTAL
}
