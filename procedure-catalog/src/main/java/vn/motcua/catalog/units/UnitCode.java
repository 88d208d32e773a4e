package vn.motcua.catalog.units;

/**
 * The electronic identifier of a unit, in either shape that is in use: {@code H28.16.05} (Decision 20/2020/QĐ-TTg) and
 * {@code 000.00.16.H28} (QCVN 102:2016/BTTTT). It has no hyphen, which parts the segments of a case code.
 */
public final class UnitCode {

    /** For {@code @Pattern}. */
    public static final String PATTERN = "[A-Z][0-9]{2}(\\.[0-9]{2,5}){0,4}|[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}";

    private UnitCode() {
    }
}
