package vn.motcua.identity;

/** The roles a token may carry in its {@code groups} claim, as {@code @RolesAllowed} wants them. */
public final class Role {

    /** Checks documents and receives cases at a one-stop unit. */
    public static final String OFFICER = "officer";
    /** Processes cases in an agency. */
    public static final String HANDLER = "handler";
    /** Decides, and may override where the law allows it. */
    public static final String LEADER = "leader";
    public static final String CATALOG_EDITOR = "catalog-editor";
    public static final String REPORTER = "reporter";
    public static final String PROVINCE_ADMIN = "province-admin";
    /** Another system. */
    public static final String INTEGRATOR = "integrator";
    public static final String AUDITOR = "auditor";

    private Role() {
    }
}
