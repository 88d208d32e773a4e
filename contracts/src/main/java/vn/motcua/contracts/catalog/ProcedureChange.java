package vn.motcua.contracts.catalog;

/** What a publication decision does to a procedure: ban hành mới, sửa đổi bổ sung, bãi bỏ. */
public enum ProcedureChange {
    INTRODUCES,
    AMENDS,
    ABOLISHES
}
