package vn.motcua.cases.printing.page;

/** The sizes that offices print on, upright. */
public enum Paper {

    /** 210 × 297 mm. */
    A4,
    /** 148 × 210 mm: half the paper for a receipt. */
    A5
}
