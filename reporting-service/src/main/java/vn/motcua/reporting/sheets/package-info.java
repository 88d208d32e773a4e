/** A form of figures, said once, as a workbook, a page or lines of text. Names no form. */
package vn.motcua.reporting.sheets;
