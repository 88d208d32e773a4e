package vn.motcua.contracts.catalog;

/** The place of a unit in the province. */
public enum UnitLevel {
    PROVINCE,
    DEPARTMENT,
    SERVICE_CENTRE,
    DISTRICT,
    COMMUNE
}
