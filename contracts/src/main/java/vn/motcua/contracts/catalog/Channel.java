package vn.motcua.contracts.catalog;

/** How a case is handed in: trực tiếp, trực tuyến, bưu chính công ích. */
public enum Channel {
    COUNTER,
    ONLINE,
    POSTAL
}
