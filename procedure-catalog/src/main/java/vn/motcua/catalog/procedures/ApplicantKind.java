package vn.motcua.catalog.procedures;

/** Who may ask for a procedure (LoaiDoiTuong): công dân, doanh nghiệp, cơ quan nhà nước, khác. */
public enum ApplicantKind {
    CITIZEN,
    BUSINESS,
    STATE_BODY,
    OTHER
}
