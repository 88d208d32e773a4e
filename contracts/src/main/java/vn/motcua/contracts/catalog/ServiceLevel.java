package vn.motcua.contracts.catalog;

/** How far a procedure can be done online: whole (toàn trình), in part (một phần), or only read about. */
public enum ServiceLevel {
    FULLY_ONLINE,
    PARTIALLY_ONLINE,
    INFORMATION
}
