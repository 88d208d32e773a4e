package vn.motcua.cases.printing;

import java.time.LocalDate;

import vn.motcua.cases.printing.page.Paper;

/**
 * What every form bears around its content.
 *
 * @param agency the unit in whose name it is issued
 * @param code of the case; for a register that of the unit
 * @param tracking the address behind the QR code; null where there is none
 * @param day when it was issued
 */
public record Sheet(Form form, Paper paper, String agency, String code, String tracking, LocalDate day) {

    /** The style sheet's name for the page's shape. */
    public String shape() {
        return form.landscape() ? paper + " landscape" : paper.name();
    }

    /** Whether the paper is the smaller one and margins have to be narrow. */
    public boolean isSmall() {
        return paper == Paper.A5;
    }
}
